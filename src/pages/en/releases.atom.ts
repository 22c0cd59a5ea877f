import { releasesFeed } from '../../components/data/releases-feed.ts';

export const GET = (): Response => releasesFeed('en');
