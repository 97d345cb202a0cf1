// Serves a folder on localhost: node scripts/serve.mjs [folder] [port]
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Starts a server for `folder`; port 0 takes any free one. Gives the server and its address. */
export async function serve(folder, port = 0) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const refuse = (status) => response.writeHead(status, { "content-type": "text/plain" }).end(String(status));
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    let file;
    try {
      file = join(root, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
      if (file !== root && !file.startsWith(root + sep)) return refuse(404);
      if ((await stat(file)).isDirectory()) file = join(file, "index.html");
      const { size } = await stat(file);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-length": size,
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
      });
    } catch {
      return refuse(404);
    }
    if (request.method === "HEAD") return response.end();
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  });
  await new Promise((done, fail) => server.once("error", fail).listen(port, "localhost", done));
  return { server, url: `http://localhost:${server.address().port}/` };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../www/dist", import.meta.url));
  const { url } = await serve(folder, Number(process.argv[3] ?? 8080));
  console.log(url);
}
