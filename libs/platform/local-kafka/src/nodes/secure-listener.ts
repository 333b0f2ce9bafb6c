/** A second address of a broker, over TLS and only for one user: for tests of clients that must bear both. */
export interface SecureListener {
  readonly port: number;
  /** File in PKCS #12: the broker's key and certificate. */
  readonly keystore: string;
  readonly username: string;
  /** Of the user, and of the keystore. Letters and digits. */
  readonly password: string;
}

/** What `server.properties` says besides, given what it says of the other listeners. */
export function secureSettings(
  { port, keystore, username, password }: SecureListener,
  others: { readonly listeners: string; readonly advertised: string; readonly protocols: string },
): Readonly<Record<string, string>> {
  const address = `SECURE://127.0.0.1:${port}`;
  const login = 'org.apache.kafka.common.security.plain.PlainLoginModule';
  return {
    listeners: `${others.listeners},${address}`,
    'advertised.listeners': `${others.advertised},${address}`,
    'listener.security.protocol.map': `${others.protocols},SECURE:SASL_SSL`,
    'listener.name.secure.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.secure.plain.sasl.jaas.config': `${login} required user_${username}="${password}";`,
    'listener.name.secure.ssl.keystore.type': 'PKCS12',
    'listener.name.secure.ssl.keystore.location': keystore,
    'listener.name.secure.ssl.keystore.password': password,
    'listener.name.secure.ssl.key.password': password,
  };
}
