import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommandMeta } from '@redress/kernel';
import type { Department } from '@redress/rulebook';
import { Meta } from '@redress/service';
import { DepartmentBody } from './department-body.js';
import { Departments } from './departments.js';
import { RegisterDepartmentCommand } from './register-department.js';

@ApiTags('dispatch 部门')
@Controller('api/dispatch/departments')
export class DepartmentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly departments: Departments,
  ) {}

  @Get()
  @ApiOperation({ summary: '承办部门及职责 The departments and what they are responsible for' })
  list(): Promise<readonly Department[]> {
    return this.departments.all();
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '登记或变更部门（管理员） Register or change a department (administrator)' })
  async register(@Meta() meta: CommandMeta, @Body() body: DepartmentBody): Promise<Department> {
    const { id, name, responsibilities } = body;
    const department = {
      id,
      name: { zh: name.zh, en: name.en },
      responsibilities: responsibilities.map(({ category, area }) => ({ category, area })),
    };
    await this.commands.execute(new RegisterDepartmentCommand(department, meta));
    return department;
  }
}
