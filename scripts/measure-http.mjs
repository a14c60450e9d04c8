import http from 'node:http';
import { performance } from 'node:perf_hooks';

/** @typedef {{ connections: number, warmUpMs: number, measuredMs: number }} Load */

/** Reads the paths in turn over so many connections, first to warm up, then for the clock: how long each answer took, and all of them together. */
export async function measureHttp(url, paths, { connections, warmUpMs, measuredMs }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const run = async (ms) => {
    const times = [];
    const end = performance.now() + ms;
    const one = async (first) => {
      for (let turn = first; performance.now() < end; turn += 1) {
        const began = performance.now();
        await get(agent, url + paths[turn % paths.length]);
        times.push(performance.now() - began);
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: connections }, (_, index) => one(index)));
    return { times, seconds: (performance.now() - began) / 1000 };
  };
  await run(warmUpMs);
  const measured = await run(measuredMs);
  agent.destroy();
  return measured;
}

function get(agent, url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${url} answers ${response.statusCode}`)),
        );
        response.on('error', reject);
      })
      .on('error', reject);
  });
}

/** Application and yardstick turn and turn about, so that whatever else the machine does meets both; `ratio` is throughput over throughput. */
export async function measureBoth({ application, bare }, paths, load) {
  const runs = { application: [], bare: [] };
  for (const order of [
    ['bare', 'application'],
    ['application', 'bare'],
  ]) {
    for (const whose of order) runs[whose].push(await measureHttp(whose === 'bare' ? bare : application, paths, load));
  }
  const figures = { application: summary(runs.application), bare: summary(runs.bare) };
  return { ...figures, ratio: round(figures.application.perSecond / figures.bare.perSecond) };
}

function summary(runs) {
  const times = runs.flatMap((run) => run.times).sort((a, b) => a - b);
  const at = (part) => round(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  return { p50Ms: at(0.5), p99Ms: at(0.99), perSecond: round(times.length / seconds) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}
