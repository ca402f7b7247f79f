/** Every key that stands anywhere in a schema, for "did you mean". */
export function listKeys(schema: unknown): string[] {
  const { shape, element, unwrap, options, valueType } = schema as {
    shape?: Record<string, unknown>;
    element?: unknown;
    unwrap?: () => unknown;
    options?: unknown[];
    valueType?: unknown;
  };
  if (shape) return Object.entries(shape).flatMap(([key, inner]) => [key, ...listKeys(inner)]);
  if (element) return listKeys(element);
  if (valueType) return listKeys(valueType);
  if (Array.isArray(options))
    return options.flatMap((option) => (typeof option === 'object' ? listKeys(option) : []));
  if (typeof unwrap === 'function') return listKeys(unwrap.call(schema));
  return [];
}
