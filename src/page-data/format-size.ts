import { fileSizes, locale } from '#interface';

/** `312` → "312 bytes", `101683` → "102 kB", `1520000` → "1.5 MB". */
export function formatSize(bytes: number): string {
  const format = (size: number, digits = 0): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(size);
  if (bytes < 1000) return fileSizes.bytes(format(bytes));
  // What would be rounded up to 1,000 kB is a megabyte.
  if (bytes < 999_500) return fileSizes.kilobytes(format(bytes / 1000));
  return fileSizes.megabytes(format(bytes / 1_000_000, 1));
}
