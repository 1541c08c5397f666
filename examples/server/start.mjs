import { createServer } from './server.mjs';

const port = Number(process.env.PORT ?? 8080);
createServer().listen(port, () => console.log(`http://localhost:${port}/`));
