/** The part of a stored event that says whether it holds a version of the registration. */
interface StoredEvent {
  readonly envelope: { readonly type: string; readonly sealed: object };
}

/** The event whose seals are what the registration says now: its own, or those of the last correction that sealed anything. */
export function sealedVersionIn<E extends StoredEvent>(events: readonly E[]): E {
  const isVersion = ({ envelope: { type, sealed } }: E): boolean =>
    type === 'RegistrationCorrected' && Object.keys(sealed).length > 0;
  return events.findLast(isVersion) ?? events[0]!;
}
