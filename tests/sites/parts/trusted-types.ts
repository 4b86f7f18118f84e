interface Factory {
  createPolicy(name: string, rules: Record<string, (text: string) => string | null>): unknown;
}

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

const HARMFUL = /<\s*(script|iframe|object|embed|style|link|base)\b|\son\w+\s*=|javascript:/i;

/** The page's own default policy, as sites with Trusted Types have one: harmless markup passes, scripts never. */
export function keepTrustedTypes(): void {
  const factory: unknown = Reflect.get(window, 'trustedTypes');
  if (!isFactory(factory)) return;
  factory.createPolicy('default', { createHTML: (html) => (HARMFUL.test(html) ? null : html) });
}
