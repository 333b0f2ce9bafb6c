-- What the services may do. Without the role (one login for everything) nothing is granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT USAGE ON SCHEMA sign_in TO redress_app;
    GRANT SELECT, INSERT ON sign_in.invitations TO redress_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in.passwords, sign_in.codes, sign_in.authenticators,
      sign_in.recovery_codes, sign_in.sessions, sign_in.tokens, sign_in.attempts TO redress_app;
  END IF;
END
$$;
