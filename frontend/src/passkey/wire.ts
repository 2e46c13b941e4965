/** What the server writes and reads: bytes are base64url. */
export interface Question {
  challenge: string;
  rpId?: string;
  timeout?: number;
  user?: { id: string; name: string; displayName: string };
  excludeCredentials?: Named[];
  allowCredentials?: Named[];
}

export interface Named {
  id: string;
  type: PublicKeyCredentialType;
  transports?: AuthenticatorTransport[];
}

export function bytesOf(text: string): ArrayBuffer {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0)).buffer;
}

export function textOf(bytes: ArrayBuffer): string {
  const plain = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function known(credentials: Named[] | undefined): PublicKeyCredentialDescriptor[] {
  return (credentials ?? []).map((one) => ({ ...one, id: bytesOf(one.id) }));
}

/** The question for a new key, as the browser wants it. */
export function toMake(asked: Question): PublicKeyCredentialCreationOptions {
  const { user, challenge, excludeCredentials, ...rest } = asked;
  if (!user) throw new Error("A passkey is somebody's");
  // The server knows people by an id; what a device lists is read by people.
  const holder = { id: bytesOf(user.id), name: user.displayName, displayName: user.displayName };
  return {
    ...(rest as unknown as PublicKeyCredentialCreationOptions),
    challenge: bytesOf(challenge),
    user: holder,
    excludeCredentials: known(excludeCredentials),
  };
}

/** The question for a proof, as the browser wants it. */
export function toProve(asked: Question): PublicKeyCredentialRequestOptions {
  const { challenge, allowCredentials, ...rest } = asked;
  return {
    ...(rest as unknown as PublicKeyCredentialRequestOptions),
    challenge: bytesOf(challenge),
    allowCredentials: known(allowCredentials),
  };
}

/** The device's answer, as the server reads it. */
export function answerOf(credential: PublicKeyCredential): string {
  return JSON.stringify({
    id: credential.id,
    rawId: textOf(credential.rawId),
    type: credential.type,
    response: responseOf(credential.response),
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  });
}

function responseOf(response: AuthenticatorResponse): Record<string, unknown> {
  const clientDataJSON = textOf(response.clientDataJSON);
  if ("attestationObject" in response) {
    const made = response as AuthenticatorAttestationResponse;
    return { clientDataJSON, attestationObject: textOf(made.attestationObject), transports: made.getTransports() };
  }
  const proof = response as AuthenticatorAssertionResponse;
  return {
    clientDataJSON,
    authenticatorData: textOf(proof.authenticatorData),
    signature: textOf(proof.signature),
    userHandle: proof.userHandle ? textOf(proof.userHandle) : null,
  };
}
