import { describe, expect, it } from "vitest";
import { bytesOf, textOf, toMake, toProve } from "./wire";

describe("bytes on the wire", () => {
  it("come back as they went, also those that base64 writes with signs of its own", () => {
    const bytes = Uint8Array.from([0, 251, 255, 191, 62, 63, 1]).buffer;

    expect(textOf(bytes)).toBe("APv_vz4_AQ");
    expect(new Uint8Array(bytesOf("APv_vz4_AQ"))).toEqual(new Uint8Array(bytes));
  });
});

describe("the question for a new passkey", () => {
  it("shows people the holder's name, not the id that the server knows them by", () => {
    const asked = toMake({ challenge: "AQ", user: { id: "Ag", name: "0199-id", displayName: "Ana" } });

    expect(asked.user.name).toBe("Ana");
    expect(new Uint8Array(asked.challenge as ArrayBuffer)).toEqual(Uint8Array.from([1]));
  });

  it("is nobody's without a holder", () => {
    expect(() => toMake({ challenge: "AQ" })).toThrow();
  });
});

describe("the question for a proof", () => {
  it("leaves open whose it is", () => {
    expect(toProve({ challenge: "AQ", rpId: "localhost" })).toMatchObject({ rpId: "localhost", allowCredentials: [] });
  });
});
