export { cityLives, nameOf, type CityPlan } from './city-lives.js';
export type { CityLife, CityStep, CitySubmission, StepName } from './life.js';
export {
  liveCity,
  type CityProgress,
  type CityResult,
  type LiveCityOptions,
  type StuckLife,
} from './living/live-city.js';
export { CityTooLateError, RealClockError } from './living/simulated-clock.js';
export { midnightOf, momentOfUnix, TICK, type Moment } from './shanghai-time.js';
