import { llmsText } from '../components/data/llms-text.ts';

export const GET = async (): Promise<Response> =>
  new Response(await llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
