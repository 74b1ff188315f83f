import { readDocuments } from '../codegen/prepare.js';
import { operationsOf, callerName } from '../codegen/swagger.js';
import { request } from 'node:http';
const which = process.argv[2]!, version = which === 'p58' ? 'v5.8.0' : 'v5.4.0';
const socketPath = `/tmp/fairlead-engines-cache/run/b68ed993/${which}.sock`;
const docs = await readDocuments('podman');
const doc = docs.get(version)!;
const spoken = which === 'p58' ? '1.44' : '1.41';
const call = (method: string, path: string): Promise<[number, string]> => new Promise((ok, no) => { const r = request({ socketPath, method, path, timeout: 3000 }, (a) => { let t=''; a.on('data', d => { t += d; if (a.statusCode===200 && /events/.test(path)) { r.destroy(); ok([200,t]); } }); a.on('end', () => ok([a.statusCode!, t])); if (a.statusCode===200 && /events|search/.test(path)) setTimeout(()=>{ r.destroy(); ok([200, t]); }, 300); }); r.on('error', (e) => ok([0, String(e)])); r.on('timeout', () => { r.destroy(); ok([0, 'timeout']); }); r.end(); });
const cid = JSON.parse((await call('GET', `/v1.41/containers/json?all=1`))[1])[0]?.Id ?? 'none';
const values: Record<string, string> = { dangling: 'true', exited: '0', health: 'healthy', 'is-task': 'false', isolation: 'default', status: 'running', before: 'busybox:musl', since: 'busybox:musl', until: '1h', expose: '80', publish: '80', driver: 'bridge', type: 'container', scope: 'local', stars: '1', 'is-automated': 'false', 'is-official': 'false', network: 'podman', readonly: 'true', containers: 'true', intermediate: 'true', manifest: 'true', unused: 'true', anonymous: 'true', 'restart-policy':'no', 'should-start-on-boot': 'true', 'ctr-status':'running', 'ctr-number':'1', event:'start' };
const extra: Record<string,string[]> = { Container: ['pod','ctr-namespace','restart-policy','should-start-on-boot','command','label!','name','until','dangling','expose','publish','volume','ancestor','network','health','before','since','exited','status','id','label','is-task','isolation'], Image: ['dangling','id','label','label!','readonly','reference','intermediate','containers','manifest','before','since','after','until','digest'], Network: ['driver','id','label','label!','name','type','scope','dangling','until'], Volume: ['driver','label','label!','name','opt','scope','dangling','until','since','after','anonymous'], Secret: ['id','name','label','names'], System: ['container','event','image','pod','type','volume','label','network','daemon','plugin','scope','config','node','secret','service','name','id','artifact'], Pod: ['id','name','label','label!','status','ctr-names','ctr-ids','ctr-status','ctr-number','network','until','ctr','ctr-name'] };
for (const { path, method, operation } of operationsOf(doc)) {
  const p = operation.parameters?.find((x) => callerName(x) === 'filters'); if (!p) continue;
  const s = p['x-schema'] as any; const name = s?.$ref?.split('/').pop(); const schema = name ? doc.definitions[name] : s;
  const offered = Object.keys(schema?.properties ?? {});
  const kind = Object.keys(extra).find((k) => operation.operationId.startsWith(k)) ?? '';
  const keys = [...new Set([...offered, ...(extra[kind] ?? [])])];
  const refused: string[] = [], more: string[] = [];
  for (const key of keys) {
    const isC = kind === 'Container' && (key === 'before' || key === 'since');
    const f: any = { [key]: [isC ? cid : key === 'id' && kind === 'Container' ? cid : values[key] ?? 'x'] };
    if (/Prune/.test(operation.operationId) && key !== 'label') f.label = ['none=none'];
    const full = path.startsWith('/libpod') ? `/${version}${path}` : `/v${spoken}${path}`;
    const q = new URLSearchParams({ filters: JSON.stringify(f) }); if (/search/.test(path)) q.set('term', 'localhost:1/x'); 
    const [st, t] = await call(method.toUpperCase(), full + '?' + q);
    const bad = /invalid filter|unknown filter|unsupported|is an invalid|not supported/i.test(t) && st >= 400;
    if (st >= 400 && !bad && !/search/.test(path)) refused.push(`${key}(${st} ${t.slice(0, 90)})`);
    if (bad && offered.includes(key)) refused.push(key); else if (!bad && st < 400 && !offered.includes(key)) more.push(key);
  }
  console.log(`${operation.operationId} [${name}] offered ${offered.length}: REFUSED ${refused.join(' ')} | MORE ${more.join(' ')}`);
}
