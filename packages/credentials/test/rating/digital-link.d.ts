/** As much of the library as the tests ask. */
declare module 'digital-link.js' {
  export function DigitalLink(address: string): {
    isValid(): boolean;
    getIdentifier(): Readonly<Record<string, string>>;
    getKeyQualifiers(): Readonly<Record<string, string>>;
    getDomain(): string;
  };
}
