export { MediationModule } from './mediation.module.js';
export { mediationAsks, mediationRoutes } from './routes.generated.js';
