import type { Generated } from 'kysely';

/** Columns of the tables around sources, alike in every store. Instants are milliseconds since 1970. */
export interface FeedTables {
  feeds: {
    id: Generated<number>;
    url: string;
    host: string;
    title: string;
    site_url: string | null;
    outlet: string | null;
    folder: string | null;
    full_text: string;
    state: string;
    etag: string | null;
    last_modified: string | null;
    body_hash: string | null;
    interval_ms: number;
    next_at: number;
    last_checked_at: number | null;
    last_success_at: number | null;
    last_new_at: number | null;
    failures: number;
    failing_since: number | null;
    problem_code: string | null;
    problem: string | null;
    checks: number;
    articles: number;
    partial: number;
    rejected: number;
    /** What the admins were told since it last went well: failing, dead. */
    announced: string | null;
    announced_at: number | null;
    added_at: number;
  };
  feed_items: {
    feed_id: number;
    item_key: string;
    fingerprint: string;
    state: string;
    reason: string | null;
    article_id: string | null;
    title: string;
    attempts: number;
    seen_at: number;
  };
  feed_hosts: { host: string; not_before: number; failures: number };
  channels: {
    chat_id: number;
    title: string;
    username: string | null;
    state: string;
    decided_by: number | null;
    posts: number;
    last_post_at: number | null;
    created_at: number;
  };
}
