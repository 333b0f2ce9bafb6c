export { MediationModule } from './mediation.module.js';
