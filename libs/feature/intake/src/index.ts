export { IntakeModule } from './intake.module.js';
export { intakeAsks, intakeRoutes } from './routes.generated.js';
