export { cityLives, type CityPlan } from './city-lives.js';
export { STEP_SERVICES, type CityLife, type CityStep, type CitySubmission, type StepName } from './life.js';
export { momentOfUnix } from './shanghai-time.js';
export {
  connectPlatform,
  formatActor,
  PlatformUnreachable,
  type Answer,
  type CommandHeaders,
  type PlatformClient,
  type PlatformClientOptions,
} from './platform-client.js';
export { randomFor, type Random } from './random.js';
export { runCity, type CityProgress, type CityResult, type RunCityOptions, type StuckLife } from './run-city.js';
