export { cityLives, lastDayOf, type CityPlan } from './city-lives.js';
export { STEP_SERVICES, type CityLife, type CityStep, type CitySubmission, type StepName } from './life.js';
export { momentOfUnix } from './shanghai-time.js';
