/**
 * SHA-256 (FIPS 180-4), for many short texts in a row: what browsers bring along answers each one by one, later, and on secure pages only.
 */
const PRIMES = Array.from({ length: 320 }, (_, n) => n + 2).filter((n) => {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
});

const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime))));

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function padded(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(((bytes.length + 8) >> 6) * 16 + 16);
  bytes.forEach((byte, i) => {
    words[i >> 2]! |= byte << (24 - (i % 4) * 8);
  });
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length % 4) * 8);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const schedule = new Int32Array(64);

function compress(state: Int32Array, words: Int32Array, from: number): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    if (i < 16) schedule[i] = words[from + i]!;
    else {
      const early = schedule[i - 15]!;
      const late = schedule[i - 2]!;
      schedule[i] =
        schedule[i - 16]! +
        (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
        schedule[i - 7]! +
        (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    }
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i]! + schedule[i]!) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}

/** The hash as eight words. */
export function sha256(text: string): Int32Array {
  const words = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(START);
  for (let from = 0; from < words.length; from += 16) compress(state, words, from);
  return state;
}

/** With how many zero bits a hash begins. */
export function zeroBits(hash: Int32Array): number {
  let bits = 0;
  for (const word of hash) {
    if (word !== 0) return bits + Math.clz32(word);
    bits += 32;
  }
  return bits;
}
