/**
 * Checks Kubernetes manifests against the schemas of their kinds: a JSON list on stdin, on stdout the list of what is wrong. A
 * process of its own, because kubernetes-models can only be imported, and by conditions that jest does not set.
 */
import { text as readAll } from 'node:stream/consumers';

const wrong = [];
for (const manifest of JSON.parse(await readAll(process.stdin))) {
  const { apiVersion, kind, metadata } = manifest;
  const { [kind]: Model } = await import(`kubernetes-models/${apiVersion}`);
  try {
    new Model(manifest).validate();
  } catch (error) {
    wrong.push(`${kind}/${metadata.name}: ${/** @type {Error} */ (error).message}`);
  }
}
process.stdout.write(JSON.stringify(wrong));
