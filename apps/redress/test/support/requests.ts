import { eventually } from './eventually.js';
import { SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR, type PlatformOverHttp } from './over-http.js';

/** Grants a request as it was read. */
export async function grant(platform: PlatformOverHttp, id: string, actor: string, status = 200) {
  const { body } = await platform.get(`/api/dispatch/requests/${id}`, actor);
  return platform.post(`/api/dispatch/requests/${id}/grant`, { digest: body.digest }, actor, status);
}

/** One administrator proposes, another approves; returns as soon as it shows. */
export async function propose(
  platform: PlatformOverHttp,
  path: string,
  body: object,
  shows: () => Promise<boolean>,
): Promise<void> {
  const { id } = await platform.post(path, body, SYSTEM_ADMINISTRATOR);
  await grant(platform, id, SECURITY_ADMINISTRATOR);
  await eventually(`what was proposed at ${path} shows`, shows);
}

/** Registers an ODR unit. */
export async function registerOdrUnit(platform: PlatformOverHttp, code: string): Promise<void> {
  const known = async () => {
    const { items } = (await platform.get('/api/dispatch/odr-units')).body;
    return items.some((unit: { code: string }) => unit.code === code);
  };
  if (await known()) return;
  await propose(platform, '/api/dispatch/odr-units', { code, name: { zh: '某超市', en: 'A supermarket' } }, known);
}
