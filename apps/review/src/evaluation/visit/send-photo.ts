import type { LocalPhoto } from "./local-visit";

const LONGEST_EDGE = 2_560;
const LARGEST_BYTES = 8 * 1_048_576;

/** Sends one photo. "SENT", "GONE" (the visit is no longer ours), "UNREACHABLE", or the server's code. A second sending is harmless: the key is the same. */
export async function sendPhoto(visitId: string, { key, indicatorId, blob, lat, lon, accuracy }: LocalPhoto): Promise<string> {
  const query = new URLSearchParams({ key, ...(indicatorId ? { indicator: indicatorId } : {}), ...(lat !== null && lon !== null ? { lat: String(lat), lon: String(lon), accuracy: String(accuracy ?? 0) } : {}) });
  try {
    const answer = await fetch(`/evaluation/visits/${visitId}/photos?${query.toString()}`, { method: "POST", headers: { "content-type": "image/jpeg" }, body: blob });
    if (answer.ok) return "SENT";
    if (answer.status === 404) return "GONE";
    return ((await answer.json()) as { code: string }).code;
  } catch {
    return "UNREACHABLE";
  }
}

/** The picture as JPEG of a size that can be sent. A JPEG that is small enough stays byte for byte as the camera made it, with its time and place for the server to read. */
export async function asJpeg(file: Blob): Promise<Blob> {
  if (file.type === "image/jpeg" && file.size <= LARGEST_BYTES) return file;
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture cannot be read"))), "image/jpeg", 0.85));
}

/** Where the phone is, in millionths of a degree; null where it may not or cannot say. */
export function whereabouts(): Promise<{ lat: number; lon: number; accuracy: number } | null> {
  if (!window.isSecureContext || !("geolocation" in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: Math.round(coords.latitude * 1_000_000), lon: Math.round(coords.longitude * 1_000_000), accuracy: Math.round(coords.accuracy) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: 8_000, maximumAge: 60_000 },
    );
  });
}
