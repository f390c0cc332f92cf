/** `19 bytes`, `12.4 kB`, `1.0 MB` */
export function describeSize(bytes: number): string {
  const [number, unit] = inUnits(bytes);
  return `${number} ${unit}`;
}

/** `1.0 of 12.4 MB`, `936.2 kB of 12.4 MB` */
export function describeShare(bytes: number, ofBytes: number): string {
  const [number, unit] = inUnits(bytes);
  const [ofNumber, ofUnit] = inUnits(ofBytes);
  return unit === ofUnit ? `${number} of ${ofNumber} ${ofUnit}` : `${number} ${unit} of ${ofNumber} ${ofUnit}`;
}

function inUnits(bytes: number): readonly [number: string, unit: string] {
  if (bytes === 1) return ['1', 'byte'];
  if (bytes < 1_000) return [String(bytes), 'bytes'];
  if (bytes < 1_000_000) return [(bytes / 1_000).toFixed(1), 'kB'];
  if (bytes < 1_000_000_000) return [(bytes / 1_000_000).toFixed(1), 'MB'];
  return [(bytes / 1_000_000_000).toFixed(1), 'GB'];
}
