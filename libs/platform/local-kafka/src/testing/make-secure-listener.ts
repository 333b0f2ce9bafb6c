import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findJava } from '../jars/programs.js';
import { freePorts } from '../nodes/ports.js';
import type { SecureListener } from '../nodes/secure-listener.js';

/** With what clients trust: the broker's certificate, in PEM. */
export interface TrustedListener extends SecureListener {
  readonly certificate: string;
}

/** A listener with a key, a certificate and a password of its own; its keystore lies in the folder. */
export async function makeSecureListener(folder: string): Promise<TrustedListener> {
  const keytool = (...args: string[]) => promisify(execFile)(join(dirname(findJava()), 'keytool'), args);
  const [port] = await freePorts(1);
  const password = randomBytes(16).toString('hex');
  const keystore = join(folder, 'broker.p12');
  const store = ['-alias', 'broker', '-storetype', 'PKCS12', '-keystore', keystore, '-storepass', password];
  const names = ['-dname', 'CN=broker', '-ext', 'SAN=ip:127.0.0.1'];
  await keytool('-genkeypair', ...store, ...names, '-keyalg', 'EC', '-validity', '2');
  const { stdout: certificate } = await keytool('-exportcert', ...store, '-rfc');
  return { port: port!, keystore, username: 'redress', password, certificate };
}
