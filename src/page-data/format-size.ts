/** `312` → "312 bytes", `101683` → "102 kB" (of 1,000 bytes, as ISO/IEC 80000-13 has kilo), `1520000` → "1.5 MB". */
export function formatSize(bytes: number, locale = 'en-GB'): string {
  const [unit, size] =
    bytes < 1000
      ? (['byte', bytes] as const)
      : bytes < 999_500
        ? (['kilobyte', bytes / 1000] as const)
        : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(size);
}
