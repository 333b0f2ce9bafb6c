export { Departments } from './departments/departments.js';
export { RegisterDepartmentCommand } from './departments/register-department.js';
export { DispatchModule } from './dispatch.module.js';
