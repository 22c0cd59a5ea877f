import { Redis } from 'ioredis';
import { usageError } from '../usage.ts';

/** Longest pause between two attempts to reach Redis again, in milliseconds. */
const LONGEST_PAUSE = 2000;

/**
 * A connection that waits for Redis where it goes away, and tells when it goes and when it is back. Throws, in
 * words for a person, where there is none to begin with.
 */
export async function connectRedis(url: string, tell: (message: string) => void): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    // Commands wait for a Redis that comes back, however long that takes.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE),
  });
  let reason = '';
  redis.on('error', (error) => {
    reason = error.message;
  });
  try {
    await redis.connect();
  } catch (cause) {
    redis.disconnect();
    throw usageError(`${withoutPassword(url)}: expected a Redis server, found ${reason || cause}`);
  }
  let away = false;
  // Not 'close', which it also says when we part.
  redis.on('reconnecting', () => {
    if (!away) tell(`Redis is away; waiting for ${withoutPassword(url)}`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) tell('Redis is back');
    away = false;
  });
  return redis;
}

/** An address that can be shown: `redis://user:secret@host` → `redis://host`. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
