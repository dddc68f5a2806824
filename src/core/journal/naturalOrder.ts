/** Compares names as people count: "2" before "10", case and accents aside. */
export function naturalOrder(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
