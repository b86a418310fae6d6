import type { Problem } from "@jianxiao/ui";

export type Uploaded = { ok: true; id: string } | { ok: false; problem: Problem } | { ok: false; unreachable: true };

const isText = (value: unknown): value is string => typeof value === "string";

/** Sends a file as it is (`POST /files`); the server names what is wrong with it, never throws at the caller. */
export async function uploadFile(file: File, fetcher: typeof fetch = fetch): Promise<Uploaded> {
  let response: Response;
  try {
    response = await fetcher("/files", {
      method: "POST", credentials: "same-origin", body: file,
      headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
    });
  } catch {
    return { ok: false, unreachable: true };
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && typeof body === "object" && body !== null && "id" in body && isText(body.id)) return { ok: true, id: body.id };
  const code = typeof body === "object" && body !== null && "code" in body && isText(body.code) ? body.code : response.status === 401 ? "UNAUTHENTICATED" : "UPLOAD_FAILED";
  const params = typeof body === "object" && body !== null && "params" in body && typeof body.params === "object" ? (body.params as Problem["params"]) : {};
  return { ok: false, problem: { code, params: params ?? {} } };
}
