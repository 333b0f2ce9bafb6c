import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';
import { workspaceRoot } from '../workspace.mjs';
import { settingNames } from './settings.mjs';

interface Service {
  readonly image: string;
  readonly build?: { readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: object;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly user?: string;
}

const read = (path: string) => readFileSync(join(workspaceRoot, path), 'utf8');
const text = read('docker-compose.yml');
const file = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(file.services);
const OURS = ['intake', 'dispatch', 'mediation', 'analytics'];
const variables = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name!));

describe('docker-compose.yml', () => {
  it('is valid by the schema of the Compose Specification', () => {
    const schema = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json'));
    const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
    delete schema.$schema;
    ajv.validate(schema, file);
    expect(ajv.errors ?? []).toEqual([]);
  });

  it('has no mistake that the linter of compose files knows', () => {
    const rules = Object.fromEntries(
      ['require-quotes-in-ports', 'services-alphabetical-order', 'service-keys-order', 'no-build-and-image'].map(
        (rule) => [rule, 0],
      ),
    );
    const found = new DCLinter({ rules, quiet: false, debug: false, exclude: [] } as never).lintFiles(
      [join(workspaceRoot, 'docker-compose.yml')],
      false,
    );
    expect(
      found.flatMap(({ messages }) => messages.map(({ rule, message, line }) => `${line} ${rule}: ${message}`)),
    ).toEqual([]);
  });

  it('runs the log, the bus, the database, the four services and one address', () =>
    expect(Object.keys(file.services).sort()).toEqual([...OURS, 'eventstore', 'kafka', 'postgres', 'proxy'].sort()));

  it.each(services)('%s runs a pinned image without rights that it does not need', (_name, service) => {
    expect(service.image).toMatch(/^redress:\$|:\d+\.\d+(\.\d+)?(-[a-z]+)*$/);
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.user ?? 'of the image').not.toMatch(/^(root|0)\b/);
  });

  it.each(OURS)('%s runs its own program of the one image on a file system that it cannot change', (name) => {
    const service = file.services[name]!;
    expect(service).toMatchObject({ read_only: true, command: ['node', `apps/${name}/dist/main.js`] });
    expect(JSON.parse(read(`apps/${name}/package.json`)).name).toBe(`@redress/${name}`);
  });

  it('waits for what is healthy, and everything that is waited for says whether it is', () => {
    for (const [, { depends_on: needed = {} }] of services)
      for (const [name, { condition }] of Object.entries(needed)) {
        expect(condition).toBe('service_healthy');
        expect(OURS.includes(name) || file.services[name]!.healthcheck !== undefined).toBe(true);
      }
  });

  it('has one address, on the loopback interface', () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([['proxy', '127.0.0.1:${REDRESS_PORT:-3000}:8080']]);
    expect(services.filter(([, { networks }]) => networks.includes('outside')).map(([name]) => name)).toEqual([
      'proxy',
    ]);
    expect([file.networks['front'], file.networks['back']]).toEqual([{ internal: true }, { internal: true }]);
  });

  it('keeps what must last in volumes that it declares', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]!));
    expect(new Set(mounted.filter((name) => !name.startsWith('.')))).toEqual(new Set(Object.keys(file.volumes)));
  });

  it('holds no secret', () => expect(text).not.toMatch(/(PASSWORD|_KEY|_ID): (?!\$\{|'1')/));
});

describe('.env.example', () => {
  const example = read('.env.example');
  const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name!);

  it('names every variable of the compose file and no other', () =>
    expect(named.sort()).toEqual([...variables].sort()));

  it('says what each one means', () => {
    for (const name of named) expect(example).toMatch(new RegExp(`^# .+\\n#?${name}=`, 'm'));
  });

  it('tells of every setting that the services read', () =>
    expect(settingNames().filter((name) => !new RegExp(`\\b${name}\\b`).test(example))).toEqual([]));

  it('holds no value that must be secret', () =>
    expect(example).not.toMatch(/^#?[A-Z_]*(PASSWORD|KEY|URL|CLUSTER_ID)=./m));
});

it('every variable that a service is given is one that it reads', () => {
  const { HOST: _host, ...given } = file.services['intake']!.environment!;
  expect(Object.keys(given).filter((name) => !settingNames().includes(name))).toEqual([]);
});

describe('the proxy', () => {
  it('hands requests to services that exist', () => {
    const names = /\^\/api\/\(([a-z|]+)\)/.exec(read('infra/docker/nginx.conf'))![1]!.split('|');
    expect(names.sort()).toEqual([...OURS].sort());
  });
});
