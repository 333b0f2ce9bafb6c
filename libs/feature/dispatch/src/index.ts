export { DispatchModule } from './dispatch.module.js';
export { dispatchAsks, dispatchRoutes } from './routes.generated.js';
export { peopleProjection } from './people/register/people.projection.js';
export { requestsProjection } from './requests/list/requests.projection.js';
export { queueProjection } from './queue/projection/queue.projection.js';
