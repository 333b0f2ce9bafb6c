import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** @typedef {{ apiVersion: string, kind: string, metadata: { name: string, labels?: Record<string, string>, namespace?: string } } & Record<string, any>} Manifest */

/**
 * What `kubectl kustomize` makes of a folder, for as much of kustomize as our folders use: resources, strategic patches by
 * kind or by name, labels and images. kubectl is not needed to test the manifests; where it is there, a test compares.
 *
 * @param {string} folder @returns {Manifest[]}
 */
export function renderKustomization(folder) {
  const {
    resources,
    patches = [],
    labels = [],
    images = [],
    namespace,
    ...rest
  } = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8'));
  const unknown = Object.keys(rest).filter((key) => key !== 'apiVersion' && key !== 'kind');
  if (unknown.length > 0) throw new Error(`${folder} uses ${unknown.join(', ')}, which this renderer does not know`);
  let manifests = /** @type {string[]} */ (resources).flatMap((resource) =>
    resource.endsWith('.yaml') ? documentsIn(join(folder, resource)) : renderKustomization(join(folder, resource)),
  );
  for (const { path, target } of patches) {
    const [patch] = /** @type {[Manifest]} */ (documentsIn(join(folder, path)));
    const hit = manifests.filter(({ kind, metadata: { name } }) =>
      target ? kind === target.kind : kind === patch.kind && name === patch.metadata.name,
    );
    if (hit.length === 0) throw new Error(`${path} patches nothing`);
    manifests = manifests.map((it) => (hit.includes(it) ? merge(it, { ...patch, metadata: it.metadata }) : it));
  }
  for (const { pairs } of labels) {
    const metadata = { labels: pairs };
    manifests = manifests.map((it) =>
      merge(it, it.kind === 'Deployment' ? { metadata, spec: { template: { metadata } } } : { metadata }),
    );
  }
  for (const { name, newName = name, newTag } of images)
    manifests = manifests.map((it) =>
      rename(it, (image) => (image.split(':')[0] === name ? `${newName}:${newTag}` : image)),
    );
  if (!namespace) return manifests;
  return manifests.map((it) => (it.kind === 'Namespace' ? it : merge(it, { metadata: { namespace } })));
}

/** @param {string} file @returns {Manifest[]} */
function documentsIn(file) {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    if (document.errors[0]) throw document.errors[0];
    return document.toJS();
  });
}

/** Objects are merged, lists of named things by name, anything else is replaced. @param {any} base @param {any} patch @returns {any} */
function merge(base, patch) {
  if (Array.isArray(base) && Array.isArray(patch)) {
    if (!patch.every((it) => it?.name)) return patch;
    const merged = base.map((it) => merge(it, patch.find(({ name }) => name === it.name) ?? {}));
    return [...merged, ...patch.filter(({ name }) => !base.some((it) => it.name === name))];
  }
  if (!isObject(base) || !isObject(patch)) return patch;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(patch)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in patch ? (key in base ? merge(base[key], patch[key]) : patch[key]) : base[key]]),
  );
}

/** @param {any} value @param {(image: string) => string} by @returns {any} */
function rename(value, by) {
  if (Array.isArray(value)) return value.map((it) => rename(it, by));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [
      key,
      key === 'image' && typeof it === 'string' ? by(it) : rename(it, by),
    ]),
  );
}

/** @param {unknown} value @returns {value is Record<string, any>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
