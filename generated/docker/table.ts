// Generated from specs/ by `npm run generate`. Do not edit.
import type { Table } from '../../src/table.js';

export const table: Table = {
  versions: ['v1.25', 'v1.26', 'v1.27', 'v1.28', 'v1.29', 'v1.30', 'v1.31', 'v1.32', 'v1.33', 'v1.34', 'v1.35', 'v1.36', 'v1.37', 'v1.38', 'v1.39', 'v1.40', 'v1.41', 'v1.42', 'v1.43', 'v1.44', 'v1.45', 'v1.46', 'v1.47', 'v1.48', 'v1.49', 'v1.50', 'v1.51', 'v1.52', 'v1.53', 'v1.54', 'v1.55'],
  oldestUnpinned: 'v1.40',
  reference: 'https://docs.docker.com/reference/api/engine/version/{version}/#tag/{tag}/operation/{op}',
  operations: {
    ContainerList: {
      category: 'containers', method: 'GET', path: '/containers/json', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'limit', in: 'query', type: 'integer' },
        { name: 'size', in: 'query', type: 'boolean' },
        { name: 'filters', in: 'query', type: 'ContainerListFilters', encoding: 'filters', keys: ['ancestor', 'before', 'exited', 'health', 'id', 'is-task', 'isolation', 'label', 'name', 'network', 'since', 'status', 'volume', 'expose', 'publish'] },
      ],
    },
    ContainerCreate: {
      category: 'containers', method: 'POST', path: '/containers/create', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'name', in: 'query', type: 'string' },
        { name: 'body', in: 'body', type: 'ContainerCreateRequest', required: true, loneItems: ['Cmd', 'Entrypoint'] },
        { name: 'platform', in: 'query', type: 'string', since: 'v1.41' },
      ],
    },
    ContainerInspect: {
      category: 'containers', method: 'GET', path: '/containers/{id}/json', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'size', in: 'query', type: 'boolean' },
      ],
    },
    ContainerTop: {
      category: 'containers', method: 'GET', path: '/containers/{id}/top', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'ps_args', in: 'query', type: 'string' },
      ],
    },
    ContainerLogs: {
      category: 'containers', method: 'GET', path: '/containers/{id}/logs', tag: 'Container', kind: 'frames', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'follow', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
        { name: 'since', in: 'query', type: 'number | string' },
        { name: 'timestamps', in: 'query', type: 'boolean' },
        { name: 'tail', in: 'query', type: 'integer | string' },
        { name: 'until', in: 'query', type: 'number | string', since: 'v1.35' },
      ],
    },
    ContainerChanges: {
      category: 'containers', method: 'GET', path: '/containers/{id}/changes', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerExport: {
      category: 'containers', method: 'GET', path: '/containers/{id}/export', tag: 'Container', kind: 'bytes',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerStats: {
      category: 'containers', method: 'GET', path: '/containers/{id}/stats', tag: 'Container', kind: 'records',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'one-shot', in: 'query', type: 'boolean', since: 'v1.41' },
      ],
    },
    ContainerResize: {
      category: 'containers', method: 'POST', path: '/containers/{id}/resize', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'h', in: 'query', type: 'integer', required: true },
        { name: 'w', in: 'query', type: 'integer', required: true },
      ],
    },
    ContainerStart: {
      category: 'containers', method: 'POST', path: '/containers/{id}/start', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'detachKeys', in: 'query', type: 'string' },
        { name: 'checkpoint', in: 'query', type: 'string' },
        { name: 'checkpoint-dir', in: 'query', type: 'string' },
      ],
    },
    ContainerStop: {
      category: 'containers', method: 'POST', path: '/containers/{id}/stop', tag: 'Container', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 't', in: 'query', type: 'integer' },
        { name: 'signal', in: 'query', type: 'integer | string', since: 'v1.42' },
      ],
    },
    ContainerRestart: {
      category: 'containers', method: 'POST', path: '/containers/{id}/restart', tag: 'Container', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 't', in: 'query', type: 'integer' },
        { name: 'signal', in: 'query', type: 'integer | string', since: 'v1.42' },
      ],
    },
    ContainerKill: {
      category: 'containers', method: 'POST', path: '/containers/{id}/kill', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'signal', in: 'query', type: 'integer | string' },
      ],
    },
    ContainerUpdate: {
      category: 'containers', method: 'POST', path: '/containers/{id}/update', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'update', in: 'body', type: 'ContainerUpdateRequest', required: true },
      ],
    },
    ContainerRename: {
      category: 'containers', method: 'POST', path: '/containers/{id}/rename', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'name', in: 'query', type: 'string', required: true },
      ],
    },
    ContainerPause: {
      category: 'containers', method: 'POST', path: '/containers/{id}/pause', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerUnpause: {
      category: 'containers', method: 'POST', path: '/containers/{id}/unpause', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerAttach: {
      category: 'containers', method: 'POST', path: '/containers/{id}/attach', tag: 'Container', kind: 'hijack', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'detachKeys', in: 'query', type: 'string' },
        { name: 'logs', in: 'query', type: 'boolean' },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'stdin', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
      ],
    },
    ContainerAttachWebsocket: {
      category: 'containers', method: 'GET', path: '/containers/{id}/attach/ws', tag: 'Container', kind: 'socket', upgrade: 'websocket', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'detachKeys', in: 'query', type: 'string' },
        { name: 'logs', in: 'query', type: 'boolean' },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'stdin', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
      ],
    },
    ContainerWait: {
      category: 'containers', method: 'POST', path: '/containers/{id}/wait', tag: 'Container', kind: 'value', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'condition', in: 'query', type: 'string', since: 'v1.30' },
      ],
    },
    ContainerDelete: {
      category: 'containers', method: 'DELETE', path: '/containers/{id}', tag: 'Container', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'v', in: 'query', type: 'boolean' },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'link', in: 'query', type: 'boolean', since: 'v1.27' },
      ],
    },
    ContainerArchive: {
      category: 'containers', method: 'GET', path: '/containers/{id}/archive', tag: 'Container', kind: 'bytes', since: 'v1.28',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
      ],
    },
    ContainerArchiveInfo: {
      category: 'containers', method: 'HEAD', path: '/containers/{id}/archive', tag: 'Container', kind: 'headers', since: 'v1.28', headers: { 'x-docker-container-path-stat': 'base64-json' },
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
      ],
    },
    PutContainerArchive: {
      category: 'containers', method: 'PUT', path: '/containers/{id}/archive', tag: 'Container', kind: 'nothing', since: 'v1.28', consumes: 'application/x-tar',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
        { name: 'noOverwriteDirNonDir', in: 'query', type: 'boolean | string' },
        { name: 'inputStream', in: 'body', type: 'bytes', required: true },
        { name: 'copyUIDGID', in: 'query', type: 'boolean | string', since: 'v1.39' },
      ],
    },
    ContainerPrune: {
      category: 'containers', method: 'POST', path: '/containers/prune', tag: 'Container', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'string', encoding: 'filters', until: 'v1.26', keys: ['until', 'label', 'label!'] },
        { name: 'filters', in: 'query', type: 'ContainerPruneFilters', encoding: 'filters', since: 'v1.27', keys: ['until', 'label', 'label!'] },
      ],
    },
    ImageList: {
      category: 'images', method: 'GET', path: '/images/json', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'filters', in: 'query', type: 'ImageListFilters', encoding: 'filters', keys: ['before', 'dangling', 'label', 'reference', 'since', 'until', 'label!'] },
        { name: 'digests', in: 'query', type: 'boolean' },
        { name: 'shared-size', in: 'query', type: 'boolean', since: 'v1.42' },
        { name: 'manifests', in: 'query', type: 'boolean', since: 'v1.47' },
        { name: 'identity', in: 'query', type: 'boolean', since: 'v1.54' },
      ],
    },
    ImageBuild: {
      category: 'build', method: 'POST', path: '/build', tag: 'Image', kind: 'records', consumes: 'application/x-tar', longRunning: true,
      parameters: [
        { name: 'inputStream', in: 'body', type: 'bytes' },
        { name: 'dockerfile', in: 'query', type: 'string' },
        { name: 't', in: 'query', type: 'string | string[]', encoding: 'repeat' },
        { name: 'remote', in: 'query', type: 'string' },
        { name: 'q', in: 'query', type: 'boolean' },
        { name: 'nocache', in: 'query', type: 'boolean' },
        { name: 'cachefrom', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'pull', in: 'query', type: 'boolean | string' },
        { name: 'rm', in: 'query', type: 'boolean' },
        { name: 'forcerm', in: 'query', type: 'boolean' },
        { name: 'memory', in: 'query', type: 'integer' },
        { name: 'memswap', in: 'query', type: 'integer' },
        { name: 'cpushares', in: 'query', type: 'integer' },
        { name: 'cpusetcpus', in: 'query', type: 'string' },
        { name: 'cpuperiod', in: 'query', type: 'integer' },
        { name: 'cpuquota', in: 'query', type: 'integer' },
        { name: 'buildargs', in: 'query', type: 'map of string', encoding: 'json' },
        { name: 'shmsize', in: 'query', type: 'integer' },
        { name: 'squash', in: 'query', type: 'boolean' },
        { name: 'labels', in: 'query', type: 'map of string', encoding: 'json' },
        { name: 'networkmode', in: 'query', type: 'string' },
        { name: 'Content-type', in: 'header', type: 'string' },
        { name: 'X-Registry-Config', in: 'header', type: 'RegistryConfig', encoding: 'base64url-json' },
        { name: 'ulimits', in: 'query', type: 'ImageBuildUlimit[]', encoding: 'json' },
        { name: 'cgroupparent', in: 'query', type: 'string' },
        { name: 'isolation', in: 'query', type: 'string' },
        { name: 'securityopt', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'extrahosts', in: 'query', type: 'string | string[]', encoding: 'repeat', since: 'v1.28' },
        { name: 'session', in: 'query', type: 'string', since: 'v1.31' },
        { name: 'platform', in: 'query', type: 'string', since: 'v1.34' },
        { name: 'target', in: 'query', type: 'string', since: 'v1.37' },
        { name: 'version', in: 'query', type: 'string', since: 'v1.38' },
        { name: 'buildid', in: 'query', type: 'string', since: 'v1.38' },
        { name: 'outputs', in: 'query', type: 'ImageBuildOutput[]', encoding: 'json', since: 'v1.40' },
      ],
    },
    BuildPrune: {
      category: 'build', method: 'POST', path: '/build/prune', tag: 'Image', kind: 'value', since: 'v1.31',
      parameters: [
        { name: 'keep-storage', in: 'query', type: 'integer', since: 'v1.39', until: 'v1.51', deprecated: 'v1.48' },
        { name: 'all', in: 'query', type: 'boolean', since: 'v1.39' },
        { name: 'filters', in: 'query', type: 'BuildPruneFilters', encoding: 'filters', since: 'v1.39', keys: ['description', 'id', 'inuse', 'parent', 'private', 'shared', 'type', 'until'] },
        { name: 'reserved-space', in: 'query', type: 'integer', since: 'v1.48' },
        { name: 'max-used-space', in: 'query', type: 'integer', since: 'v1.48' },
        { name: 'min-free-space', in: 'query', type: 'integer', since: 'v1.48' },
      ],
    },
    ImageCreate: {
      category: 'images', method: 'POST', path: '/images/create', tag: 'Image', kind: 'records', consumes: 'application/octet-stream',
      parameters: [
        { name: 'fromImage', in: 'query', type: 'string' },
        { name: 'fromSrc', in: 'query', type: 'string' },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'inputImage', in: 'body', type: 'bytes' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'changes', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'platform', in: 'query', type: 'string', since: 'v1.32' },
        { name: 'message', in: 'query', type: 'string', since: 'v1.39' },
      ],
    },
    ImageInspect: {
      category: 'images', method: 'GET', path: '/images/{name}/json', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'manifests', in: 'query', type: 'boolean', since: 'v1.48' },
        { name: 'platform', in: 'query', type: 'OCIPlatform', encoding: 'json', since: 'v1.49' },
      ],
    },
    ImageAttestations: {
      category: 'images', method: 'GET', path: '/images/{name}/attestations', tag: 'Image', kind: 'value', since: 'v1.55',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'platform', in: 'query', type: 'OCIPlatform[]', encoding: 'repeat-json' },
        { name: 'type', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'statement', in: 'query', type: 'boolean' },
      ],
    },
    ImageHistory: {
      category: 'images', method: 'GET', path: '/images/{name}/history', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'platform', in: 'query', type: 'OCIPlatform', encoding: 'json', since: 'v1.48' },
      ],
    },
    ImagePush: {
      category: 'images', method: 'POST', path: '/images/{name}/push', tag: 'Image', kind: 'records',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', required: true, encoding: 'base64url-json' },
        { name: 'platform', in: 'query', type: 'OCIPlatform', encoding: 'json', since: 'v1.46' },
      ],
    },
    ImageTag: {
      category: 'images', method: 'POST', path: '/images/{name}/tag', tag: 'Image', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
      ],
    },
    ImageDelete: {
      category: 'images', method: 'DELETE', path: '/images/{name}', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'noprune', in: 'query', type: 'boolean' },
        { name: 'platforms', in: 'query', type: 'OCIPlatform[]', encoding: 'repeat-json', since: 'v1.50' },
      ],
    },
    ImageSearch: {
      category: 'images', method: 'GET', path: '/images/search', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'term', in: 'query', type: 'string', required: true },
        { name: 'limit', in: 'query', type: 'integer' },
        { name: 'filters', in: 'query', type: 'ImageSearchFilters', encoding: 'filters', keys: ['is-automated', 'is-official', 'stars'] },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    ImagePrune: {
      category: 'images', method: 'POST', path: '/images/prune', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'ImagePruneFilters', encoding: 'filters', keys: ['dangling', 'until', 'label', 'label!'] },
      ],
    },
    SystemAuth: {
      category: 'auth', method: 'POST', path: '/auth', tag: 'System', kind: 'value',
      parameters: [
        { name: 'authConfig', in: 'body', type: 'AuthConfig' },
      ],
    },
    SystemInfo: {
      category: 'info', method: 'GET', path: '/info', tag: 'System', kind: 'value',
      parameters: [],
    },
    SystemVersion: {
      category: 'version', method: 'GET', path: '/version', tag: 'System', kind: 'value',
      parameters: [],
    },
    SystemPing: {
      category: '_ping', method: 'GET', path: '/_ping', tag: 'System', kind: 'text',
      parameters: [],
    },
    SystemPingHead: {
      category: '_ping', method: 'HEAD', path: '/_ping', tag: 'System', kind: 'headers', since: 'v1.40',
      parameters: [],
    },
    ImageCommit: {
      category: 'commit', method: 'POST', path: '/commit', tag: 'Image', kind: 'value',
      parameters: [
        { name: 'containerConfig', in: 'body', type: 'Config', loneItems: ['Cmd', 'Entrypoint'], until: 'v1.29' },
        { name: 'container', in: 'query', type: 'string' },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'comment', in: 'query', type: 'string' },
        { name: 'author', in: 'query', type: 'string' },
        { name: 'pause', in: 'query', type: 'boolean' },
        { name: 'changes', in: 'query', type: 'string | string[]', encoding: 'repeat' },
        { name: 'containerConfig', in: 'body', type: 'ContainerConfig', loneItems: ['Cmd', 'Entrypoint'], since: 'v1.30', until: 'v1.34' },
        { name: 'containerConfig', in: 'body', type: 'ImageCommitRequest', loneItems: ['Cmd', 'Entrypoint'], since: 'v1.35' },
      ],
    },
    SystemEvents: {
      category: 'events', method: 'GET', path: '/events', tag: 'System', kind: 'records', longRunning: true,
      parameters: [
        { name: 'since', in: 'query', type: 'number | string' },
        { name: 'until', in: 'query', type: 'number | string' },
        { name: 'filters', in: 'query', type: 'SystemEventsFilters', encoding: 'filters', keys: ['container', 'daemon', 'event', 'image', 'label', 'network', 'type', 'volume', 'plugin', 'scope', 'config', 'node', 'secret', 'service'] },
      ],
    },
    SystemDataUsage: {
      category: 'system', method: 'GET', path: '/system/df', tag: 'System', kind: 'value',
      parameters: [
        { name: 'type', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v1.42' },
        { name: 'verbose', in: 'query', type: 'boolean', since: 'v1.52' },
      ],
    },
    ImageGet: {
      category: 'images', method: 'GET', path: '/images/{name}/get', tag: 'Image', kind: 'bytes',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'platform', in: 'query', type: 'OCIPlatform', encoding: 'json', since: 'v1.48', until: 'v1.51' },
        { name: 'platform', in: 'query', type: 'OCIPlatform[]', encoding: 'repeat-json', since: 'v1.52' },
      ],
    },
    ImageGetAll: {
      category: 'images', method: 'GET', path: '/images/get', tag: 'Image', kind: 'bytes',
      parameters: [
        { name: 'names', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'platform', in: 'query', type: 'OCIPlatform', encoding: 'json', since: 'v1.48', until: 'v1.51' },
        { name: 'platform', in: 'query', type: 'OCIPlatform[]', encoding: 'repeat-json', since: 'v1.52' },
      ],
    },
    ImageLoad: {
      category: 'images', method: 'POST', path: '/images/load', tag: 'Image', kind: 'records', consumes: 'application/x-tar',
      parameters: [
        { name: 'imagesTarball', in: 'body', type: 'bytes' },
        { name: 'quiet', in: 'query', type: 'boolean' },
        { name: 'platform', in: 'query', type: 'OCIPlatform', encoding: 'json', since: 'v1.48', until: 'v1.51' },
        { name: 'platform', in: 'query', type: 'OCIPlatform[]', encoding: 'repeat-json', since: 'v1.52' },
      ],
    },
    ContainerExec: {
      category: 'containers', method: 'POST', path: '/containers/{id}/exec', tag: 'Exec', kind: 'value',
      parameters: [
        { name: 'execConfig', in: 'body', type: 'ContainerExecRequest', required: true },
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ExecStart: {
      category: 'exec', method: 'POST', path: '/exec/{id}/start', tag: 'Exec', kind: 'hijack', longRunning: true,
      parameters: [
        { name: 'execStartConfig', in: 'body', type: 'ExecStartRequest', default: '{}' },
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ExecResize: {
      category: 'exec', method: 'POST', path: '/exec/{id}/resize', tag: 'Exec', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'h', in: 'query', type: 'integer', required: true },
        { name: 'w', in: 'query', type: 'integer', required: true },
      ],
    },
    ExecInspect: {
      category: 'exec', method: 'GET', path: '/exec/{id}/json', tag: 'Exec', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeList: {
      category: 'volumes', method: 'GET', path: '/volumes', tag: 'Volume', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'VolumeListFilters', encoding: 'filters', keys: ['dangling', 'driver', 'name', 'label'] },
      ],
    },
    VolumeCreate: {
      category: 'volumes', method: 'POST', path: '/volumes/create', tag: 'Volume', kind: 'value',
      parameters: [
        { name: 'volumeConfig', in: 'body', type: 'VolumeCreateRequest', required: true, until: 'v1.38' },
        { name: 'volumeConfig', in: 'body', type: 'VolumeCreateOptions', required: true, since: 'v1.39', until: 'v1.51' },
        { name: 'volumeConfig', in: 'body', type: 'VolumeCreateRequest', required: true, since: 'v1.52' },
      ],
    },
    VolumeInspect: {
      category: 'volumes', method: 'GET', path: '/volumes/{name}', tag: 'Volume', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeUpdate: {
      category: 'volumes', method: 'PUT', path: '/volumes/{name}', tag: 'Volume', kind: 'nothing', since: 'v1.42',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'body', in: 'body', type: 'VolumeUpdateRequest' },
        { name: 'version', in: 'query', type: 'integer', required: true },
      ],
    },
    VolumeDelete: {
      category: 'volumes', method: 'DELETE', path: '/volumes/{name}', tag: 'Volume', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
      ],
    },
    VolumePrune: {
      category: 'volumes', method: 'POST', path: '/volumes/prune', tag: 'Volume', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'string', encoding: 'filters', until: 'v1.29', keys: ['label', 'label!', 'all'] },
        { name: 'filters', in: 'query', type: 'VolumePruneFilters', encoding: 'filters', since: 'v1.30', keys: ['label', 'label!', 'all'] },
      ],
    },
    NetworkList: {
      category: 'networks', method: 'GET', path: '/networks', tag: 'Network', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'NetworkListFilters', encoding: 'filters', keys: ['driver', 'id', 'label', 'name', 'type', 'scope', 'dangling'] },
      ],
    },
    NetworkInspect: {
      category: 'networks', method: 'GET', path: '/networks/{id}', tag: 'Network', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'verbose', in: 'query', type: 'boolean', since: 'v1.28' },
        { name: 'scope', in: 'query', type: 'string', since: 'v1.31' },
      ],
    },
    NetworkDelete: {
      category: 'networks', method: 'DELETE', path: '/networks/{id}', tag: 'Network', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    NetworkCreate: {
      category: 'networks', method: 'POST', path: '/networks/create', tag: 'Network', kind: 'value',
      parameters: [
        { name: 'networkConfig', in: 'body', type: 'NetworkCreateRequest', required: true },
      ],
    },
    NetworkConnect: {
      category: 'networks', method: 'POST', path: '/networks/{id}/connect', tag: 'Network', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'container', in: 'body', type: 'NetworkConnectRequest', required: true },
      ],
    },
    NetworkDisconnect: {
      category: 'networks', method: 'POST', path: '/networks/{id}/disconnect', tag: 'Network', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'container', in: 'body', type: 'NetworkDisconnectRequest', required: true },
      ],
    },
    NetworkPrune: {
      category: 'networks', method: 'POST', path: '/networks/prune', tag: 'Network', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'string', encoding: 'filters', until: 'v1.26', keys: ['until', 'label', 'label!'] },
        { name: 'filters', in: 'query', type: 'NetworkPruneFilters', encoding: 'filters', since: 'v1.27', keys: ['until', 'label', 'label!'] },
      ],
    },
    PluginList: {
      category: 'plugins', method: 'GET', path: '/plugins', tag: 'Plugin', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'PluginListFilters', encoding: 'filters', since: 'v1.28', keys: ['capability', 'enabled'] },
      ],
    },
    GetPluginPrivileges: {
      category: 'plugins', method: 'GET', path: '/plugins/privileges', tag: 'Plugin', kind: 'value',
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true, until: 'v1.26' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'remote', in: 'query', type: 'string', required: true, since: 'v1.27' },
      ],
    },
    PluginPull: {
      category: 'plugins', method: 'POST', path: '/plugins/pull', tag: 'Plugin', kind: 'records',
      parameters: [
        { name: 'remote', in: 'query', type: 'string', required: true },
        { name: 'name', in: 'query', type: 'string' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'body', in: 'body', type: 'PluginPrivilege[]' },
      ],
    },
    PluginInspect: {
      category: 'plugins', method: 'GET', path: '/plugins/{name}/json', tag: 'Plugin', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
      ],
    },
    PluginDelete: {
      category: 'plugins', method: 'DELETE', path: '/plugins/{name}', tag: 'Plugin', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'force', in: 'query', type: 'boolean' },
      ],
    },
    PluginEnable: {
      category: 'plugins', method: 'POST', path: '/plugins/{name}/enable', tag: 'Plugin', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'timeout', in: 'query', type: 'integer', default: '0' },
      ],
    },
    PluginDisable: {
      category: 'plugins', method: 'POST', path: '/plugins/{name}/disable', tag: 'Plugin', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'force', in: 'query', type: 'boolean', since: 'v1.28' },
      ],
    },
    PluginUpgrade: {
      category: 'plugins', method: 'POST', path: '/plugins/{name}/upgrade', tag: 'Plugin', kind: 'records', since: 'v1.26',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'remote', in: 'query', type: 'string', required: true },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'body', in: 'body', type: 'PluginPrivilege[]' },
      ],
    },
    PluginCreate: {
      category: 'plugins', method: 'POST', path: '/plugins/create', tag: 'Plugin', kind: 'nothing', consumes: 'application/x-tar',
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true },
        { name: 'tarContext', in: 'body', type: 'bytes' },
      ],
    },
    PluginPush: {
      category: 'plugins', method: 'POST', path: '/plugins/{name}/push', tag: 'Plugin', kind: 'records',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    PluginSet: {
      category: 'plugins', method: 'POST', path: '/plugins/{name}/set', tag: 'Plugin', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'body', in: 'body', type: 'string[]' },
      ],
    },
    NodeList: {
      category: 'nodes', method: 'GET', path: '/nodes', tag: 'Node', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'NodeListFilters', encoding: 'filters', keys: ['id', 'label', 'membership', 'name', 'role', 'node.label'] },
      ],
    },
    NodeInspect: {
      category: 'nodes', method: 'GET', path: '/nodes/{id}', tag: 'Node', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    NodeDelete: {
      category: 'nodes', method: 'DELETE', path: '/nodes/{id}', tag: 'Node', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'force', in: 'query', type: 'boolean' },
      ],
    },
    NodeUpdate: {
      category: 'nodes', method: 'POST', path: '/nodes/{id}/update', tag: 'Node', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'body', in: 'body', type: 'NodeSpec' },
        { name: 'version', in: 'query', type: 'integer', required: true },
      ],
    },
    SwarmInspect: {
      category: 'swarm', method: 'GET', path: '/swarm', tag: 'Swarm', kind: 'value',
      parameters: [],
    },
    SwarmInit: {
      category: 'swarm', method: 'POST', path: '/swarm/init', tag: 'Swarm', kind: 'value',
      parameters: [
        { name: 'body', in: 'body', type: 'SwarmInitRequest', required: true },
      ],
    },
    SwarmJoin: {
      category: 'swarm', method: 'POST', path: '/swarm/join', tag: 'Swarm', kind: 'nothing',
      parameters: [
        { name: 'body', in: 'body', type: 'SwarmJoinRequest', required: true },
      ],
    },
    SwarmLeave: {
      category: 'swarm', method: 'POST', path: '/swarm/leave', tag: 'Swarm', kind: 'nothing',
      parameters: [
        { name: 'force', in: 'query', type: 'boolean' },
      ],
    },
    SwarmUpdate: {
      category: 'swarm', method: 'POST', path: '/swarm/update', tag: 'Swarm', kind: 'nothing',
      parameters: [
        { name: 'body', in: 'body', type: 'SwarmSpec', required: true },
        { name: 'version', in: 'query', type: 'integer', required: true },
        { name: 'rotateWorkerToken', in: 'query', type: 'boolean' },
        { name: 'rotateManagerToken', in: 'query', type: 'boolean' },
        { name: 'rotateManagerUnlockKey', in: 'query', type: 'boolean' },
      ],
    },
    SwarmUnlockkey: {
      category: 'swarm', method: 'GET', path: '/swarm/unlockkey', tag: 'Swarm', kind: 'value',
      parameters: [],
    },
    SwarmUnlock: {
      category: 'swarm', method: 'POST', path: '/swarm/unlock', tag: 'Swarm', kind: 'nothing',
      parameters: [
        { name: 'body', in: 'body', type: 'SwarmUnlockRequest', required: true },
      ],
    },
    ServiceList: {
      category: 'services', method: 'GET', path: '/services', tag: 'Service', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'ServiceListFilters', encoding: 'filters', keys: ['id', 'label', 'name', 'mode', 'runtime'] },
        { name: 'status', in: 'query', type: 'boolean', since: 'v1.41' },
      ],
    },
    ServiceCreate: {
      category: 'services', method: 'POST', path: '/services/create', tag: 'Service', kind: 'value',
      parameters: [
        { name: 'body', in: 'body', type: 'ServiceCreateRequest', required: true },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    ServiceInspect: {
      category: 'services', method: 'GET', path: '/services/{id}', tag: 'Service', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'insertDefaults', in: 'query', type: 'boolean', since: 'v1.29' },
      ],
    },
    ServiceDelete: {
      category: 'services', method: 'DELETE', path: '/services/{id}', tag: 'Service', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    ServiceUpdate: {
      category: 'services', method: 'POST', path: '/services/{id}/update', tag: 'Service', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'body', in: 'body', type: 'ServiceUpdateRequest', required: true },
        { name: 'version', in: 'query', type: 'integer', required: true },
        { name: 'registryAuthFrom', in: 'query', type: 'string' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'rollback', in: 'query', type: 'string', since: 'v1.28' },
      ],
    },
    ServiceLogs: {
      category: 'services', method: 'GET', path: '/services/{id}/logs', tag: 'Service', kind: 'frames', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'details', in: 'query', type: 'boolean' },
        { name: 'follow', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
        { name: 'since', in: 'query', type: 'number | string' },
        { name: 'timestamps', in: 'query', type: 'boolean' },
        { name: 'tail', in: 'query', type: 'integer | string' },
      ],
    },
    TaskList: {
      category: 'tasks', method: 'GET', path: '/tasks', tag: 'Task', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'TaskListFilters', encoding: 'filters', keys: ['desired-state', 'id', 'label', 'name', 'node', 'service', 'runtime'] },
      ],
    },
    TaskInspect: {
      category: 'tasks', method: 'GET', path: '/tasks/{id}', tag: 'Task', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    TaskLogs: {
      category: 'tasks', method: 'GET', path: '/tasks/{id}/logs', tag: 'Task', kind: 'frames', since: 'v1.29', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'details', in: 'query', type: 'boolean' },
        { name: 'follow', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
        { name: 'since', in: 'query', type: 'number | string' },
        { name: 'timestamps', in: 'query', type: 'boolean' },
        { name: 'tail', in: 'query', type: 'integer | string' },
      ],
    },
    SecretList: {
      category: 'secrets', method: 'GET', path: '/secrets', tag: 'Secret', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'SecretListFilters', encoding: 'filters', keys: ['names', 'id', 'label', 'name'] },
      ],
    },
    SecretCreate: {
      category: 'secrets', method: 'POST', path: '/secrets/create', tag: 'Secret', kind: 'value',
      parameters: [
        { name: 'body', in: 'body', type: 'SecretCreateRequest' },
      ],
    },
    SecretInspect: {
      category: 'secrets', method: 'GET', path: '/secrets/{id}', tag: 'Secret', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    SecretDelete: {
      category: 'secrets', method: 'DELETE', path: '/secrets/{id}', tag: 'Secret', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    SecretUpdate: {
      category: 'secrets', method: 'POST', path: '/secrets/{id}/update', tag: 'Secret', kind: 'nothing', since: 'v1.26',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'body', in: 'body', type: 'SecretSpec' },
        { name: 'version', in: 'query', type: 'integer', required: true },
      ],
    },
    ConfigList: {
      category: 'configs', method: 'GET', path: '/configs', tag: 'Config', kind: 'value', since: 'v1.30',
      parameters: [
        { name: 'filters', in: 'query', type: 'ConfigListFilters', encoding: 'filters', keys: ['id', 'label', 'name'] },
      ],
    },
    ConfigCreate: {
      category: 'configs', method: 'POST', path: '/configs/create', tag: 'Config', kind: 'value', since: 'v1.30',
      parameters: [
        { name: 'body', in: 'body', type: 'ConfigCreateRequest' },
      ],
    },
    ConfigInspect: {
      category: 'configs', method: 'GET', path: '/configs/{id}', tag: 'Config', kind: 'value', since: 'v1.30',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    ConfigDelete: {
      category: 'configs', method: 'DELETE', path: '/configs/{id}', tag: 'Config', kind: 'nothing', since: 'v1.30',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    ConfigUpdate: {
      category: 'configs', method: 'POST', path: '/configs/{id}/update', tag: 'Config', kind: 'nothing', since: 'v1.30',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
        { name: 'body', in: 'body', type: 'ConfigSpec' },
        { name: 'version', in: 'query', type: 'integer', required: true },
      ],
    },
    DistributionInspect: {
      category: 'distribution', method: 'GET', path: '/distribution/{name}/json', tag: 'Distribution', kind: 'value', since: 'v1.30',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    Session: {
      category: 'session', method: 'POST', path: '/session', tag: 'Session', kind: 'socket', since: 'v1.31', upgrade: 'h2c', longRunning: true, deprecated: 'v1.53',
      parameters: [],
    },
    ContainerGetArchive: {
      category: 'containers', method: 'GET', path: '/containers/{id}/archive', tag: 'Container', kind: 'bytes', until: 'v1.27',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
      ],
    },
    ContainerArchiveHead: {
      category: 'containers', method: 'HEAD', path: '/containers/{id}/archive', tag: 'Container', kind: 'headers', until: 'v1.27', headers: { 'x-docker-container-path-stat': 'base64-json' },
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
      ],
    },
    ContainerPutArchive: {
      category: 'containers', method: 'PUT', path: '/containers/{id}/archive', tag: 'Container', kind: 'nothing', until: 'v1.27', consumes: 'application/x-tar',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
        { name: 'noOverwriteDirNonDir', in: 'query', type: 'boolean | string' },
        { name: 'inputStream', in: 'body', type: 'bytes', required: true },
      ],
    },
  },
};
