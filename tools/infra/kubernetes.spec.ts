import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { workspaceRoot } from '../workspace.mjs';
import { partitions } from './partitions.mjs';
import { renderKustomization, type Manifest } from './render-kustomization.mjs';
import { settingNames } from './settings.mjs';

const SERVICES = ['analytics', 'dispatch', 'intake', 'mediation'];

describe.each(['base', 'overlays/city'])('the Kubernetes manifests of %s', (name) => {
  const folder = join(workspaceRoot, 'infra/kubernetes', name);
  const manifests = renderKustomization(folder);
  const of = (kind: string) => manifests.filter((it) => it.kind === kind);

  it('are valid by the schemas of their kinds', () => expect(wrongIn(manifests)).toEqual([]));

  it('are what kubectl makes of them', () => {
    const { stdout, status } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
    if (status !== 0)
      return console.log('kubectl 未安装，略去比对。 Left out: kubectl kustomize is not here to compare with.');
    const byName = (list: Manifest[]) => Object.fromEntries(list.map((it) => [`${it.kind}/${it.metadata.name}`, it]));
    expect(byName(manifests)).toEqual(byName(parseAllDocuments(stdout).map((it) => it.toJS())));
  });

  // More replicas would read nothing.
  it('scale each service, up to the number of partitions', () => {
    expect(
      of('Deployment')
        .map(({ metadata }) => metadata.name)
        .sort(),
    ).toEqual(SERVICES);
    for (const { metadata, spec } of of('HorizontalPodAutoscaler')) {
      expect(spec.scaleTargetRef.name).toBe(metadata.name);
      expect(spec.minReplicas).toBeGreaterThan(1);
      expect(spec.maxReplicas).toBeLessThanOrEqual(partitions());
    }
    expect(of('HorizontalPodAutoscaler')).toHaveLength(SERVICES.length);
    expect(of('PodDisruptionBudget')).toHaveLength(SERVICES.length);
  });

  it.each(of('Deployment').map((it): [string, Manifest] => [it.metadata.name, it]))(
    '%s runs without root, on a read-only file system, and is asked whether it is alive and ready',
    (service, { metadata, spec }) => {
      const { spec: pod, metadata: template } = spec.template;
      expect(template.labels).toMatchObject(spec.selector.matchLabels);
      expect(metadata.name).toBe(service);
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
      expect(pod.containers).toHaveLength(1);
      expect(pod.containers[0]).toMatchObject({
        command: ['node', `apps/${service}/dist/main.js`],
        livenessProbe: { httpGet: { path: '/health/live', port: 'http' } },
        readinessProbe: { httpGet: { path: '/health/ready', port: 'http' } },
        resources: { requests: { cpu: expect.any(String), memory: expect.any(String) }, limits: {} },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        envFrom: [{ configMapRef: { name: 'redress' } }, { secretRef: { name: 'redress-secrets' } }],
      });
    },
  );

  it('hold no secret, and set only variables that the services read', () => {
    expect(of('Secret')).toEqual([]);
    const [config] = of('ConfigMap');
    const unread = Object.keys(config!.data).filter((variable) => !settingNames().includes(variable));
    expect(unread).toEqual([]);
  });

  it('lead every name to something that is there', () => {
    const names = (kind: string) => of(kind).map(({ metadata }) => metadata.name);
    const backends = [...JSON.stringify(of('Ingress')).matchAll(/"service":\{"name":"([a-z]+)"/g)].map(([, it]) => it);
    expect(backends.filter((it) => !names('Service').includes(it!))).toEqual([]);
    for (const { spec } of of('Service'))
      expect(names('Deployment')).toContain(spec.selector['app.kubernetes.io/name']);
  });
});

it('a manifest that is not valid is found', () => {
  const [deployment] = renderKustomization(join(workspaceRoot, 'infra/kubernetes/base')).filter(
    ({ kind }) => kind === 'Deployment',
  );
  deployment!.spec.template.spec.containers[0].livenessProbe.httpGet.port = ['http'];
  expect(wrongIn([deployment!])).toEqual([expect.stringContaining('Deployment/')]);
});

function wrongIn(manifests: readonly Manifest[]): string[] {
  const script = join(workspaceRoot, 'tools/infra/validate-manifests.mjs');
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(manifests),
    encoding: 'utf8',
    env,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
