// Generated from specs/ by `npm run generate`. Do not edit.
import type { Table } from '../../src/table.js';

export const table: Table = {
  versions: ['v3.2.0', 'v3.2.2', 'v3.2.3', 'v3.3.1', 'v3.4.1', 'v3.4.4', 'v4.0.2', 'v4.0.3', 'v4.1.0', 'v4.1.1', 'v4.2.1', 'v4.3.0', 'v4.4.0', 'v4.5.0', 'v4.6.0', 'v4.7.0', 'v4.8.0', 'v5.0.2', 'v5.1.0', 'v5.2.0', 'v5.3.0', 'v5.4.0', 'v5.5.0', 'v5.6.0', 'v5.7.0', 'v5.8.0', 'v6.0.0'],
  oldestUnpinned: 'v5.0.2',
  reference: 'https://docs.podman.io/en/{version}/_static/api.html#tag/{tag}/operation/{op}',
  aliases: { 'v4.3.1': 'v4.3.0', 'v4.4.1': 'v4.4.0', 'v4.4.4': 'v4.4.0', 'v4.5.1': 'v4.5.0', 'v4.6.1': 'v4.6.0', 'v4.6.2': 'v4.6.0', 'v4.7.2': 'v4.7.0', 'v4.8.3': 'v4.8.0', 'v4.9.0': 'v4.8.0', 'v4.9.3': 'v4.8.0', 'v4.9.4': 'v4.8.0', 'v4.9.5': 'v4.8.0', 'v5.0.0': 'v5.0.2', 'v5.0.1': 'v5.0.2', 'v5.0.3': 'v5.0.2', 'v5.1.1': 'v5.1.0', 'v5.1.2': 'v5.1.0', 'v5.2.2': 'v5.2.0', 'v5.2.5': 'v5.2.0', 'v5.3.1': 'v5.3.0', 'v5.3.2': 'v5.3.0', 'v5.4.1': 'v5.4.0', 'v5.4.2': 'v5.4.0', 'v5.5.1': 'v5.5.0', 'v5.5.2': 'v5.5.0', 'v5.6.1': 'v5.6.0', 'v5.6.2': 'v5.6.0', 'v5.7.1': 'v5.7.0', 'v5.8.1': 'v5.8.0', 'v5.8.2': 'v5.8.0', 'v5.8.3': 'v5.8.0', 'v5.8.4': 'v5.8.0', 'v5.8.5': 'v5.8.0', 'v6.0.2': 'v6.0.0', 'v3.2': 'v3.2.3', 'v3.3': 'v3.3.1', 'v3.4': 'v3.4.4', 'v4.0': 'v4.0.3', 'v4.1': 'v4.1.1', 'v4.2': 'v4.2.1', 'v4.3': 'v4.3.0', 'v4.4': 'v4.4.0', 'v4.5': 'v4.5.0', 'v4.6': 'v4.6.0', 'v4.7': 'v4.7.0', 'v4.8': 'v4.8.0', 'v4.9': 'v4.8.0', 'v5.0': 'v5.0.2', 'v5.1': 'v5.1.0', 'v5.2': 'v5.2.0', 'v5.3': 'v5.3.0', 'v5.4': 'v5.4.0', 'v5.5': 'v5.5.0', 'v5.6': 'v5.6.0', 'v5.7': 'v5.7.0', 'v5.8': 'v5.8.0', 'v6.0': 'v6.0.0' },
  compatible: { ownPrefix: 'libpod', versions: { 'v3.2.0': 'v1.40', 'v3.2.2': 'v1.40', 'v3.2.3': 'v1.40', 'v3.3.1': 'v1.40', 'v3.4.1': 'v1.40', 'v3.4.4': 'v1.40', 'v4.0.2': 'v1.40', 'v4.0.3': 'v1.40', 'v4.1.0': 'v1.40', 'v4.1.1': 'v1.40', 'v4.2.1': 'v1.41', 'v4.3.0': 'v1.41', 'v4.4.0': 'v1.41', 'v4.5.0': 'v1.41', 'v4.6.0': 'v1.41', 'v4.7.0': 'v1.41', 'v4.8.0': 'v1.41', 'v5.0.2': 'v1.41', 'v5.1.0': 'v1.41', 'v5.2.0': 'v1.41', 'v5.3.0': 'v1.41', 'v5.4.0': 'v1.41', 'v5.5.0': 'v1.41', 'v5.6.0': 'v1.41', 'v5.7.0': 'v1.41', 'v5.8.0': 'v1.44', 'v6.0.0': 'v1.44' }, absent: { ContainerAttachWebsocket: 'containers', ContainerGetArchive: 'containers', ContainerArchiveHead: 'containers', ContainerPutArchive: 'containers', PluginList: 'plugins', GetPluginPrivileges: 'plugins', PluginPull: 'plugins', PluginInspect: 'plugins', PluginDelete: 'plugins', PluginEnable: 'plugins', PluginDisable: 'plugins', PluginCreate: 'plugins', PluginPush: 'plugins', PluginSet: 'plugins', NodeList: 'nodes', NodeInspect: 'nodes', NodeDelete: 'nodes', NodeUpdate: 'nodes', SwarmInspect: 'swarm', SwarmInit: 'swarm', SwarmJoin: 'swarm', SwarmLeave: 'swarm', SwarmUpdate: 'swarm', SwarmUnlockkey: 'swarm', SwarmUnlock: 'swarm', ServiceList: 'services', ServiceCreate: 'services', ServiceInspect: 'services', ServiceDelete: 'services', ServiceUpdate: 'services', ServiceLogs: 'services', TaskList: 'tasks', TaskInspect: 'tasks', PluginUpgrade: 'plugins', SecretUpdate: 'secrets', ContainerArchiveInfo: 'containers', TaskLogs: 'tasks', ConfigList: 'configs', ConfigCreate: 'configs', ConfigInspect: 'configs', ConfigDelete: 'configs', ConfigUpdate: 'configs', DistributionInspect: 'distribution', BuildPrune: 'build', Session: 'session', SystemPingHead: '_ping', VolumeUpdate: 'volumes', ImageAttestations: 'images' } },
  operations: {
    ContainerList: {
      category: 'containers', method: 'GET', path: '/containers/json', tag: 'containers-(compat)', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'limit', in: 'query', type: 'integer' },
        { name: 'size', in: 'query', type: 'boolean' },
        { name: 'filters', in: 'query', type: 'ContainerListFilters', encoding: 'filters', keys: ['ancestor', 'before', 'exited', 'health', 'id', 'label', 'name', 'network', 'since', 'status', 'volume', 'pod', 'restart-policy', 'until', 'label!', 'command', 'should-start-on-boot'] },
      ],
    },
    ContainerCreate: {
      category: 'containers', method: 'POST', path: '/containers/create', tag: 'containers-(compat)', kind: 'value',
      parameters: [
        { name: 'name', in: 'query', type: 'string' },
        { name: 'body', in: 'body', type: 'ContainerCreateRequest', required: true, loneItems: ['Cmd', 'Entrypoint'] },
        { name: 'platform', in: 'query', type: 'string', since: 'v4.2.1' },
      ],
    },
    ContainerInspect: {
      category: 'containers', method: 'GET', path: '/containers/{id}/json', tag: 'containers-(compat)', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'size', in: 'query', type: 'boolean' },
      ],
    },
    ContainerTop: {
      category: 'containers', method: 'GET', path: '/containers/{id}/top', tag: 'containers-(compat)', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'ps_args', in: 'query', type: 'string' },
      ],
    },
    ContainerLogs: {
      category: 'containers', method: 'GET', path: '/containers/{id}/logs', tag: 'containers-(compat)', kind: 'frames', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'follow', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
        { name: 'since', in: 'query', type: 'number | string' },
        { name: 'until', in: 'query', type: 'number | string' },
        { name: 'timestamps', in: 'query', type: 'boolean' },
        { name: 'tail', in: 'query', type: 'integer | string' },
      ],
    },
    ContainerChanges: {
      category: 'containers', method: 'GET', path: '/containers/{id}/changes', tag: 'containers-(compat)', kind: 'value', since: 'v6.0.0',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerExport: {
      category: 'containers', method: 'GET', path: '/containers/{id}/export', tag: 'containers-(compat)', kind: 'bytes',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerStats: {
      category: 'containers', method: 'GET', path: '/containers/{id}/stats', tag: 'containers-(compat)', kind: 'records',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'one-shot', in: 'query', type: 'boolean', since: 'v4.2.1' },
      ],
    },
    ContainerResize: {
      category: 'containers', method: 'POST', path: '/containers/{id}/resize', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'h', in: 'query', type: 'integer', required: true },
        { name: 'w', in: 'query', type: 'integer', required: true },
      ],
    },
    ContainerStart: {
      category: 'containers', method: 'POST', path: '/containers/{id}/start', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'detachKeys', in: 'query', type: 'string' },
        { name: 'checkpoint', in: 'query', type: 'string' },
        { name: 'checkpoint-dir', in: 'query', type: 'string' },
      ],
    },
    ContainerStop: {
      category: 'containers', method: 'POST', path: '/containers/{id}/stop', tag: 'containers-(compat)', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 't', in: 'query', type: 'integer' },
        { name: 'signal', in: 'query', type: 'integer | string', since: 'v5.8.0' },
      ],
    },
    ContainerRestart: {
      category: 'containers', method: 'POST', path: '/containers/{id}/restart', tag: 'containers-(compat)', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 't', in: 'query', type: 'integer' },
        { name: 'signal', in: 'query', type: 'integer | string', since: 'v5.8.0' },
      ],
    },
    ContainerKill: {
      category: 'containers', method: 'POST', path: '/containers/{id}/kill', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'signal', in: 'query', type: 'integer | string' },
      ],
    },
    ContainerUpdate: {
      category: 'containers', method: 'POST', path: '/containers/{id}/update', tag: 'containers-(compat)', kind: 'value', since: 'v5.1.0',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'update', in: 'body', type: 'ContainerUpdateRequest', required: true },
      ],
    },
    ContainerRename: {
      category: 'containers', method: 'POST', path: '/containers/{id}/rename', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'name', in: 'query', type: 'string', required: true },
      ],
    },
    ContainerPause: {
      category: 'containers', method: 'POST', path: '/containers/{id}/pause', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerUnpause: {
      category: 'containers', method: 'POST', path: '/containers/{id}/unpause', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerAttach: {
      category: 'containers', method: 'POST', path: '/containers/{id}/attach', tag: 'containers-(compat)', kind: 'hijack', longRunning: true,
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
      category: 'containers', method: 'POST', path: '/containers/{id}/wait', tag: 'containers-(compat)', kind: 'value', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'condition', in: 'query', type: 'string' },
      ],
    },
    ContainerDelete: {
      category: 'containers', method: 'DELETE', path: '/containers/{id}', tag: 'containers-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'v', in: 'query', type: 'boolean' },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'link', in: 'query', type: 'boolean' },
      ],
    },
    ContainerArchive: {
      category: 'containers', method: 'GET', path: '/containers/{id}/archive', tag: 'containers-(compat)', kind: 'bytes',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
      ],
    },
    PutContainerArchive: {
      category: 'containers', method: 'PUT', path: '/containers/{id}/archive', tag: 'containers-(compat)', kind: 'nothing', consumes: 'application/x-tar',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
        { name: 'noOverwriteDirNonDir', in: 'query', type: 'boolean | string' },
        { name: 'copyUIDGID', in: 'query', type: 'boolean | string' },
        { name: 'inputStream', in: 'body', type: 'bytes', required: true },
      ],
    },
    ContainerPrune: {
      category: 'containers', method: 'POST', path: '/containers/prune', tag: 'containers-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'ContainerPruneFilters', encoding: 'filters', keys: ['until', 'label', 'label!'] },
      ],
    },
    ImageList: {
      category: 'images', method: 'GET', path: '/images/json', tag: 'images-(compat)', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'filters', in: 'query', type: 'ImageListFilters', encoding: 'filters', keys: ['before', 'dangling', 'label', 'reference', 'since', 'until', 'label!', 'id', 'readonly', 'intermediate', 'containers'] },
        { name: 'shared-size', in: 'query', type: 'boolean', since: 'v5.8.0' },
      ],
    },
    ImageBuild: {
      category: 'build', method: 'POST', path: '/build', tag: 'images-(compat)', kind: 'records', consumes: 'application/x-tar', longRunning: true,
      parameters: [
        { name: 'inputStream', in: 'body', type: 'bytes' },
        { name: 'dockerfile', in: 'query', type: 'string' },
        { name: 't', in: 'query', type: 'string | string[]', encoding: 'repeat' },
        { name: 'extrahosts', in: 'query', type: 'string | string[]', encoding: 'repeat' },
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
        { name: 'platform', in: 'query', type: 'string' },
        { name: 'target', in: 'query', type: 'string' },
        { name: 'outputs', in: 'query', type: 'ImageBuildOutput[]', encoding: 'json' },
        { name: 'version', in: 'query', type: 'string' },
        { name: 'ulimits', in: 'query', type: 'ImageBuildUlimit[]', encoding: 'json' },
        { name: 'cgroupparent', in: 'query', type: 'string' },
        { name: 'isolation', in: 'query', type: 'string' },
        { name: 'securityopt', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'session', in: 'query', type: 'string' },
        { name: 'buildid', in: 'query', type: 'string' },
      ],
    },
    ImageCreate: {
      category: 'images', method: 'POST', path: '/images/create', tag: 'images-(compat)', kind: 'records', consumes: 'application/octet-stream',
      parameters: [
        { name: 'fromImage', in: 'query', type: 'string' },
        { name: 'fromSrc', in: 'query', type: 'string' },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'message', in: 'query', type: 'string' },
        { name: 'inputImage', in: 'body', type: 'bytes' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'changes', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'platform', in: 'query', type: 'string' },
      ],
    },
    ImageInspect: {
      category: 'images', method: 'GET', path: '/images/{name}/json', tag: 'images-(compat)', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
      ],
    },
    ImageHistory: {
      category: 'images', method: 'GET', path: '/images/{name}/history', tag: 'images-(compat)', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
      ],
    },
    ImagePush: {
      category: 'images', method: 'POST', path: '/images/{name}/push', tag: 'images-(compat)', kind: 'records',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    ImageTag: {
      category: 'images', method: 'POST', path: '/images/{name}/tag', tag: 'images-(compat)', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
      ],
    },
    ImageDelete: {
      category: 'images', method: 'DELETE', path: '/images/{name}', tag: 'images-(compat)', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'noprune', in: 'query', type: 'boolean' },
      ],
    },
    ImageSearch: {
      category: 'images', method: 'GET', path: '/images/search', tag: 'images-(compat)', kind: 'value',
      parameters: [
        { name: 'term', in: 'query', type: 'string', required: true },
        { name: 'limit', in: 'query', type: 'integer' },
        { name: 'filters', in: 'query', type: 'ImageSearchFilters', encoding: 'filters', keys: ['is-automated', 'is-official', 'stars'] },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    ImagePrune: {
      category: 'images', method: 'POST', path: '/images/prune', tag: 'images-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'ImagePruneFilters', encoding: 'filters', keys: ['dangling', 'until', 'label', 'label!'] },
      ],
    },
    SystemAuth: {
      category: 'auth', method: 'POST', path: '/auth', tag: 'system-(compat)', kind: 'value',
      parameters: [
        { name: 'authConfig', in: 'body', type: 'AuthConfig' },
      ],
    },
    SystemInfo: {
      category: 'info', method: 'GET', path: '/info', tag: 'system-(compat)', kind: 'value',
      parameters: [],
    },
    SystemVersion: {
      category: 'version', method: 'GET', path: '/version', tag: 'system-(compat)', kind: 'value',
      parameters: [],
    },
    SystemPing: {
      category: '_ping', method: 'GET', path: '/_ping', tag: 'system-(compat)', kind: 'text',
      parameters: [],
    },
    ImageCommit: {
      category: 'commit', method: 'POST', path: '/commit', tag: 'containers-(compat)', kind: 'value',
      parameters: [
        { name: 'containerConfig', in: 'body', type: 'ImageCommitRequest', loneItems: ['Cmd', 'Entrypoint'] },
        { name: 'container', in: 'query', type: 'string' },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'comment', in: 'query', type: 'string' },
        { name: 'author', in: 'query', type: 'string' },
        { name: 'pause', in: 'query', type: 'boolean' },
        { name: 'changes', in: 'query', type: 'string | string[]', encoding: 'repeat' },
      ],
    },
    SystemEvents: {
      category: 'events', method: 'GET', path: '/events', tag: 'system-(compat)', kind: 'records', longRunning: true,
      parameters: [
        { name: 'since', in: 'query', type: 'number | string' },
        { name: 'until', in: 'query', type: 'number | string' },
        { name: 'filters', in: 'query', type: 'SystemEventsFilters', encoding: 'filters', keys: ['container', 'event', 'image', 'label', 'type', 'volume', 'pod'] },
      ],
    },
    SystemDataUsage: {
      category: 'system', method: 'GET', path: '/system/df', tag: 'system-(compat)', kind: 'value',
      parameters: [
        { name: 'type', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v5.8.0' },
      ],
    },
    ImageGet: {
      category: 'images', method: 'GET', path: '/images/{name}/get', tag: 'images-(compat)', kind: 'bytes',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true, encoding: 'slashes' },
      ],
    },
    ImageGetAll: {
      category: 'images', method: 'GET', path: '/images/get', tag: 'images-(compat)', kind: 'bytes',
      parameters: [
        { name: 'names', in: 'query', type: 'string[]', encoding: 'repeat' },
      ],
    },
    ImageLoad: {
      category: 'images', method: 'POST', path: '/images/load', tag: 'images-(compat)', kind: 'records', consumes: 'application/x-tar',
      parameters: [
        { name: 'imagesTarball', in: 'body', type: 'bytes' },
        { name: 'quiet', in: 'query', type: 'boolean' },
      ],
    },
    ContainerExec: {
      category: 'containers', method: 'POST', path: '/containers/{id}/exec', tag: 'exec-(compat)', kind: 'value',
      parameters: [
        { name: 'execConfig', in: 'body', type: 'ContainerExecRequest', required: true },
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ExecStart: {
      category: 'exec', method: 'POST', path: '/exec/{id}/start', tag: 'exec-(compat)', kind: 'hijack', longRunning: true,
      parameters: [
        { name: 'execStartConfig', in: 'body', type: 'ExecStartRequest', default: '{}' },
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ExecResize: {
      category: 'exec', method: 'POST', path: '/exec/{id}/resize', tag: 'exec-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'h', in: 'query', type: 'integer', required: true },
        { name: 'w', in: 'query', type: 'integer', required: true },
      ],
    },
    ExecInspect: {
      category: 'exec', method: 'GET', path: '/exec/{id}/json', tag: 'exec-(compat)', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeList: {
      category: 'volumes', method: 'GET', path: '/volumes', tag: 'volumes-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'VolumeListFilters', encoding: 'filters', keys: ['dangling', 'driver', 'name', 'label', 'opt', 'scope', 'until', 'label!'] },
      ],
    },
    VolumeCreate: {
      category: 'volumes', method: 'POST', path: '/volumes/create', tag: 'volumes-(compat)', kind: 'value',
      parameters: [
        { name: 'volumeConfig', in: 'body', type: 'VolumeCreateOptions', required: true },
      ],
    },
    VolumeInspect: {
      category: 'volumes', method: 'GET', path: '/volumes/{name}', tag: 'volumes-(compat)', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeDelete: {
      category: 'volumes', method: 'DELETE', path: '/volumes/{name}', tag: 'volumes-(compat)', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
      ],
    },
    VolumePrune: {
      category: 'volumes', method: 'POST', path: '/volumes/prune', tag: 'volumes-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'VolumePruneFilters', encoding: 'filters', keys: ['label', 'label!', 'until'] },
      ],
    },
    NetworkList: {
      category: 'networks', method: 'GET', path: '/networks', tag: 'networks-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'NetworkListFilters', encoding: 'filters', keys: ['driver', 'id', 'label', 'name', 'dangling', 'until', 'label!'] },
      ],
    },
    NetworkInspect: {
      category: 'networks', method: 'GET', path: '/networks/{id}', tag: 'networks-(compat)', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'verbose', in: 'query', type: 'boolean' },
        { name: 'scope', in: 'query', type: 'string' },
      ],
    },
    NetworkDelete: {
      category: 'networks', method: 'DELETE', path: '/networks/{id}', tag: 'networks-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    NetworkCreate: {
      category: 'networks', method: 'POST', path: '/networks/create', tag: 'networks-(compat)', kind: 'value',
      parameters: [
        { name: 'networkConfig', in: 'body', type: 'NetworkCreateRequest', required: true },
      ],
    },
    NetworkConnect: {
      category: 'networks', method: 'POST', path: '/networks/{id}/connect', tag: 'networks-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'container', in: 'body', type: 'NetworkConnectRequest', required: true },
      ],
    },
    NetworkDisconnect: {
      category: 'networks', method: 'POST', path: '/networks/{id}/disconnect', tag: 'networks-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'container', in: 'body', type: 'NetworkDisconnectRequest', required: true },
      ],
    },
    NetworkPrune: {
      category: 'networks', method: 'POST', path: '/networks/prune', tag: 'networks-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'NetworkPruneFilters', encoding: 'filters', keys: ['until', 'label', 'label!'] },
      ],
    },
    SecretList: {
      category: 'secrets', method: 'GET', path: '/secrets', tag: 'secrets-(compat)', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'SecretListFilters', encoding: 'filters', keys: ['id', 'name'] },
      ],
    },
    SecretCreate: {
      category: 'secrets', method: 'POST', path: '/secrets/create', tag: 'secrets-(compat)', kind: 'value',
      parameters: [
        { name: 'body', in: 'body', type: 'SecretCreateRequest' },
      ],
    },
    SecretInspect: {
      category: 'secrets', method: 'GET', path: '/secrets/{id}', tag: 'secrets-(compat)', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    SecretDelete: {
      category: 'secrets', method: 'DELETE', path: '/secrets/{id}', tag: 'secrets-(compat)', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true, encoding: 'segment' },
      ],
    },
    ArtifactDeleteLibpod: {
      category: 'libpod/artifacts', method: 'DELETE', path: '/libpod/artifacts/{name}', tag: 'artifacts', kind: 'value', since: 'v5.6.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ArtifactExtractLibpod: {
      category: 'libpod/artifacts', method: 'GET', path: '/libpod/artifacts/{name}/extract', tag: 'artifacts', kind: 'bytes', since: 'v5.6.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'title', in: 'query', type: 'string' },
        { name: 'digest', in: 'query', type: 'string' },
        { name: 'excludeTitle', in: 'query', type: 'boolean' },
      ],
    },
    ArtifactInspectLibpod: {
      category: 'libpod/artifacts', method: 'GET', path: '/libpod/artifacts/{name}/json', tag: 'artifacts', kind: 'value', since: 'v5.6.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ArtifactPushLibpod: {
      category: 'libpod/artifacts', method: 'POST', path: '/libpod/artifacts/{name}/push', tag: 'artifacts', kind: 'value', since: 'v5.6.0', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'retry', in: 'query', type: 'integer' },
        { name: 'retryDelay', in: 'query', type: 'string' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    ArtifactAddLibpod: {
      category: 'libpod/artifacts', method: 'POST', path: '/libpod/artifacts/add', tag: 'artifacts', kind: 'value', since: 'v5.6.0', consumes: 'application/octet-stream',
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true },
        { name: 'fileName', in: 'query', type: 'string', required: true },
        { name: 'fileMIMEType', in: 'query', type: 'string' },
        { name: 'annotations', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'artifactMIMEType', in: 'query', type: 'string' },
        { name: 'append', in: 'query', type: 'boolean' },
        { name: 'inputStream', in: 'body', type: 'bytes' },
        { name: 'replace', in: 'query', type: 'boolean', since: 'v5.7.0' },
      ],
    },
    ArtifactListLibpod: {
      category: 'libpod/artifacts', method: 'GET', path: '/libpod/artifacts/json', tag: 'artifacts', kind: 'value', since: 'v5.6.0',
      parameters: [],
    },
    ArtifactLocalLibpod: {
      category: 'libpod/artifacts', method: 'POST', path: '/libpod/artifacts/local/add', tag: 'artifacts', kind: 'value', since: 'v5.8.0',
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
        { name: 'fileName', in: 'query', type: 'string', required: true },
        { name: 'fileMIMEType', in: 'query', type: 'string' },
        { name: 'annotations', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'artifactMIMEType', in: 'query', type: 'string' },
        { name: 'append', in: 'query', type: 'boolean' },
        { name: 'replace', in: 'query', type: 'boolean' },
      ],
    },
    ArtifactPullLibpod: {
      category: 'libpod/artifacts', method: 'POST', path: '/libpod/artifacts/pull', tag: 'artifacts', kind: 'value', since: 'v5.6.0', longRunning: true,
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true },
        { name: 'retry', in: 'query', type: 'integer' },
        { name: 'retryDelay', in: 'query', type: 'string' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
      ],
    },
    ArtifactDeleteAllLibpod: {
      category: 'libpod/artifacts', method: 'DELETE', path: '/libpod/artifacts/remove', tag: 'artifacts', kind: 'value', since: 'v5.7.0',
      parameters: [
        { name: 'artifacts', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'ignore', in: 'query', type: 'boolean' },
      ],
    },
    ImageBuildLibpod: {
      category: 'libpod/build', method: 'POST', path: '/libpod/build', tag: 'images', kind: 'records', consumes: 'application/x-tar', longRunning: true,
      parameters: [
        { name: 'dockerfile', in: 'query', type: 'string' },
        { name: 't', in: 'query', type: 'string | string[]', encoding: 'repeat' },
        { name: 'extrahosts', in: 'query', type: 'string' },
        { name: 'remote', in: 'query', type: 'string' },
        { name: 'q', in: 'query', type: 'boolean' },
        { name: 'nocache', in: 'query', type: 'boolean' },
        { name: 'cachefrom', in: 'query', type: 'string' },
        { name: 'pull', in: 'query', type: 'boolean', until: 'v4.5.0' },
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
        { name: 'platform', in: 'query', type: 'string', until: 'v3.3.1' },
        { name: 'target', in: 'query', type: 'string' },
        { name: 'outputs', in: 'query', type: 'string' },
        { name: 'httpproxy', in: 'query', type: 'boolean' },
        { name: 'inputStream', in: 'body', type: 'bytes' },
        { name: 'addcaps', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'annotations', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'devices', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dnsoptions', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dnssearch', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dnsservers', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dropcaps', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'excludes', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'labelopts', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'ulimits', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'apparmor', in: 'query', type: 'string' },
        { name: 'from', in: 'query', type: 'string' },
        { name: 'isolation', in: 'query', type: 'string' },
        { name: 'outputformat', in: 'query', type: 'string' },
        { name: 'pullpolicy', in: 'query', type: 'string' },
        { name: 'seccomp', in: 'query', type: 'string' },
        { name: 'nsoptions', in: 'query', type: 'BuildNamespace[]', encoding: 'json' },
        { name: 'ignore', in: 'query', type: 'boolean' },
        { name: 'rusage', in: 'query', type: 'boolean' },
        { name: 'jobs', in: 'query', type: 'integer' },
        { name: 'layers', in: 'query', type: 'boolean' },
        { name: 'timestamp', in: 'query', type: 'integer', until: 'v5.5.0' },
        { name: 'manifest', in: 'query', type: 'string' },
        { name: 'cgroupparent', in: 'query', type: 'string', since: 'v3.3.1' },
        { name: 'cpusetmems', in: 'query', type: 'string', since: 'v3.3.1' },
        { name: 'rusagelogfile', in: 'query', type: 'string', since: 'v3.3.1' },
        { name: 'platform', in: 'query', type: 'string | string[]', encoding: 'repeat', since: 'v3.4.1' },
        { name: 'allplatforms', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'unsetenv', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.0.2' },
        { name: 'secrets', in: 'query', type: 'string[]', encoding: 'json', since: 'v4.0.2' },
        { name: 'identitylabel', in: 'query', type: 'boolean', since: 'v4.1.0' },
        { name: 'osfeature', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.1.0' },
        { name: 'osversion', in: 'query', type: 'string', since: 'v4.1.0' },
        { name: 'setenv', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.1.0' },
        { name: 'tlsVerify', in: 'query', type: 'boolean', since: 'v4.1.0' },
        { name: 'cacheto', in: 'query', type: 'string[]', encoding: 'json', since: 'v4.2.1' },
        { name: 'cachettl', in: 'query', type: 'string', since: 'v4.2.1' },
        { name: 'cppflags', in: 'query', type: 'string[]', encoding: 'json', since: 'v4.2.1' },
        { name: 'omithistory', in: 'query', type: 'boolean', since: 'v4.2.1' },
        { name: 'skipunusedstages', in: 'query', type: 'boolean', since: 'v4.3.0' },
        { name: 'volume', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.4.0' },
        { name: 'groupadd', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.4.0' },
        { name: 'pull', in: 'query', type: 'string', since: 'v4.6.0', until: 'v4.6.0' },
        { name: 'pull', in: 'query', type: 'boolean', since: 'v4.7.0' },
        { name: 'layerLabel', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.7.0' },
        { name: 'unsetlabel', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.8.0' },
        { name: 'compatvolumes', in: 'query', type: 'boolean', since: 'v5.2.0' },
        { name: 'retry', in: 'query', type: 'integer', since: 'v5.3.0' },
        { name: 'retry-delay', in: 'query', type: 'string', since: 'v5.3.0' },
        { name: 'nohosts', in: 'query', type: 'boolean', since: 'v5.4.0' },
        { name: 'inheritlabels', in: 'query', type: 'boolean', since: 'v5.5.0' },
        { name: 'X-Registry-Config', in: 'header', type: 'RegistryConfig', encoding: 'base64url-json', since: 'v5.6.0' },
        { name: 'additionalbuildcontexts', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v5.6.0' },
        { name: 'createdannotation', in: 'query', type: 'boolean', since: 'v5.6.0' },
        { name: 'sourcedateepoch', in: 'query', type: 'number', since: 'v5.6.0' },
        { name: 'rewritetimestamp', in: 'query', type: 'boolean', since: 'v5.6.0' },
        { name: 'timestamp', in: 'query', type: 'number', since: 'v5.6.0' },
        { name: 'inheritannotations', in: 'query', type: 'boolean', since: 'v5.6.0' },
        { name: 'unsetannotation', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v5.6.0' },
        { name: 'sbom-scanner-image', in: 'query', type: 'string', since: 'v5.7.0' },
        { name: 'sbom-merge-strategy', in: 'query', type: 'string', since: 'v5.7.0' },
        { name: 'sbom-output', in: 'query', type: 'string', since: 'v5.7.0' },
        { name: 'sbom-image-output', in: 'query', type: 'string', since: 'v5.7.0' },
        { name: 'sbom-purl-output', in: 'query', type: 'string', since: 'v5.7.0' },
        { name: 'sbom-image-purl-output', in: 'query', type: 'string', since: 'v5.7.0' },
        { name: 'sbom-scanner-command', in: 'query', type: 'string[]', encoding: 'json', since: 'v5.7.0' },
      ],
    },
    ImageCommitLibpod: {
      category: 'libpod/commit', method: 'POST', path: '/libpod/commit', tag: 'containers', kind: 'value', longRunning: true,
      parameters: [
        { name: 'container', in: 'query', type: 'string', required: true },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
        { name: 'comment', in: 'query', type: 'string' },
        { name: 'author', in: 'query', type: 'string' },
        { name: 'pause', in: 'query', type: 'boolean' },
        { name: 'changes', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'format', in: 'query', type: 'string' },
        { name: 'squash', in: 'query', type: 'boolean', since: 'v4.1.0' },
        { name: 'stream', in: 'query', type: 'boolean', since: 'v4.8.0' },
      ],
    },
    ContainerDeleteLibpod: {
      category: 'libpod/containers', method: 'DELETE', path: '/libpod/containers/{name}', tag: 'containers', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'volumes', in: 'query', type: 'boolean' },
        { name: 'ignore', in: 'query', type: 'boolean' },
        { name: 'depend', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'timeout', in: 'query', type: 'integer', since: 'v4.0.2' },
      ],
    },
    ContainerArchiveLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/archive', tag: 'containers-(compat)', kind: 'bytes',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
        { name: 'rename', in: 'query', type: 'string', since: 'v3.3.1' },
      ],
    },
    PutContainerArchiveLibpod: {
      category: 'libpod/containers', method: 'PUT', path: '/libpod/containers/{name}/archive', tag: 'containers', kind: 'nothing', consumes: 'application/x-tar',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'path', in: 'query', type: 'string', required: true },
        { name: 'pause', in: 'query', type: 'boolean' },
        { name: 'request', in: 'body', type: 'bytes' },
        { name: 'copyUIDGID', in: 'query', type: 'boolean' },
        { name: 'noOverwriteDirNonDir', in: 'query', type: 'boolean' },
        { name: 'rename', in: 'query', type: 'map of string', encoding: 'json', since: 'v3.3.1' },
      ],
    },
    ContainerAttachLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/attach', tag: 'containers', kind: 'hijack', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'detachKeys', in: 'query', type: 'string' },
        { name: 'logs', in: 'query', type: 'boolean' },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
        { name: 'stdin', in: 'query', type: 'boolean' },
      ],
    },
    ContainerChangesLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/changes', tag: 'containers', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'parent', in: 'query', type: 'string', since: 'v3.3.1' },
        { name: 'diffType', in: 'query', type: 'string', since: 'v3.3.1' },
      ],
    },
    ContainerCheckpointLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/checkpoint', tag: 'containers', kind: 'bytes', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'keep', in: 'query', type: 'boolean' },
        { name: 'leaveRunning', in: 'query', type: 'boolean' },
        { name: 'tcpEstablished', in: 'query', type: 'boolean' },
        { name: 'export', in: 'query', type: 'boolean' },
        { name: 'ignoreRootFS', in: 'query', type: 'boolean' },
        { name: 'printStats', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'fileLocks', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'preCheckpoint', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'withPrevious', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'createImage', in: 'query', type: 'string', since: 'v4.1.0' },
        { name: 'ignoreVolumes', in: 'query', type: 'boolean', since: 'v4.4.0' },
      ],
    },
    ContainerExecLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/exec', tag: 'exec', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'control', in: 'body', type: 'ContainerExecLibpodRequest' },
      ],
    },
    ContainerExistsLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/exists', tag: 'containers', kind: 'exists',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'external', in: 'query', type: 'boolean' },
      ],
    },
    ContainerExportLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/export', tag: 'containers', kind: 'bytes',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerHealthcheckLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/healthcheck', tag: 'containers', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerInitLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/init', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerInspectLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/json', tag: 'containers', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'size', in: 'query', type: 'boolean' },
      ],
    },
    ContainerKillLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/kill', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'signal', in: 'query', type: 'string' },
      ],
    },
    ContainerLogsLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/logs', tag: 'containers', kind: 'frames', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'follow', in: 'query', type: 'boolean' },
        { name: 'stdout', in: 'query', type: 'boolean' },
        { name: 'stderr', in: 'query', type: 'boolean' },
        { name: 'since', in: 'query', type: 'string' },
        { name: 'until', in: 'query', type: 'string' },
        { name: 'timestamps', in: 'query', type: 'boolean' },
        { name: 'tail', in: 'query', type: 'string' },
      ],
    },
    ContainerMountLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/mount', tag: 'containers', kind: 'text',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'external', in: 'query', type: 'boolean', since: 'v6.0.0' },
      ],
    },
    ContainerPauseLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/pause', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerRenameLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/rename', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'newName', wireName: 'name', in: 'query', type: 'string', required: true },
      ],
    },
    ContainerResizeLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/resize', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'h', in: 'query', type: 'integer' },
        { name: 'w', in: 'query', type: 'integer' },
        { name: 'running', in: 'query', type: 'boolean', since: 'v6.0.0' },
      ],
    },
    ContainerRestartLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/restart', tag: 'containers', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'timeout', in: 'query', type: 'integer' },
      ],
    },
    ContainerRestoreLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/restore', tag: 'containers', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'newName', wireName: 'name', in: 'query', type: 'string' },
        { name: 'keep', in: 'query', type: 'boolean' },
        { name: 'leaveRunning', in: 'query', type: 'boolean', until: 'v4.3.0' },
        { name: 'tcpEstablished', in: 'query', type: 'boolean' },
        { name: 'import', in: 'query', type: 'boolean' },
        { name: 'ignoreRootFS', in: 'query', type: 'boolean' },
        { name: 'ignoreStaticIP', in: 'query', type: 'boolean' },
        { name: 'ignoreStaticMAC', in: 'query', type: 'boolean' },
        { name: 'ignoreVolumes', in: 'query', type: 'boolean' },
        { name: 'printStats', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'publishPorts', in: 'query', type: 'string', since: 'v4.0.2' },
        { name: 'fileLocks', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'pod', in: 'query', type: 'string', since: 'v4.3.0' },
        { name: 'tcpClose', in: 'query', type: 'boolean', since: 'v5.7.0' },
      ],
    },
    ContainerStartLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/start', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'detachKeys', in: 'query', type: 'string' },
      ],
    },
    ContainerStatsLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/stats', tag: 'containers', kind: 'records', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'stream', in: 'query', type: 'boolean' },
      ],
    },
    ContainerStopLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/stop', tag: 'containers', kind: 'nothing', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'all', in: 'query', type: 'boolean', until: 'v4.2.1' },
        { name: 'timeout', in: 'query', type: 'integer' },
        { name: 'Ignore', in: 'query', type: 'boolean', until: 'v5.8.0' },
        { name: 'ignore', in: 'query', type: 'boolean', since: 'v6.0.0' },
      ],
    },
    ContainerTopLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/{name}/top', tag: 'containers', kind: 'records', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'ps_args', in: 'query', type: 'string', until: 'v4.7.0' },
        { name: 'delay', in: 'query', type: 'integer', since: 'v4.0.2' },
        { name: 'ps_args', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.8.0' },
      ],
    },
    ContainerUnmountLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/unmount', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerUnpauseLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/unpause', tag: 'containers', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ContainerUpdateLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/update', tag: 'containers', kind: 'text', since: 'v4.3.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'resources', in: 'body', type: 'UpdateEntities', until: 'v5.0.2' },
        { name: 'restartPolicy', in: 'query', type: 'string', since: 'v5.1.0' },
        { name: 'restartRetries', in: 'query', type: 'integer', since: 'v5.1.0' },
        { name: 'config', in: 'body', type: 'UpdateEntities', since: 'v5.1.0' },
      ],
    },
    ContainerWaitLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/{name}/wait', tag: 'containers', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'condition', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'interval', in: 'query', type: 'string' },
      ],
    },
    ContainerCreateLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/create', tag: 'containers', kind: 'value',
      parameters: [
        { name: 'create', in: 'body', type: 'SpecGenerator', until: 'v4.2.1' },
        { name: 'create', in: 'body', type: 'SpecGenerator', required: true, since: 'v4.3.0' },
      ],
    },
    ContainerListLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/json', tag: 'containers', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'limit', in: 'query', type: 'integer' },
        { name: 'pod', in: 'query', type: 'boolean' },
        { name: 'size', in: 'query', type: 'boolean' },
        { name: 'sync', in: 'query', type: 'boolean' },
        { name: 'filters', in: 'query', type: 'ContainerListLibpodFilters', encoding: 'filters', keys: ['id', 'label', 'label!', 'name', 'exited', 'status', 'ancestor', 'before', 'since', 'volume', 'health', 'until', 'pod', 'network', 'restart-policy', 'command', 'should-start-on-boot'] },
        { name: 'external', in: 'query', type: 'boolean' },
        { name: 'namespace', in: 'query', type: 'boolean' },
        { name: 'last', in: 'query', type: 'integer', since: 'v6.0.0' },
      ],
    },
    ContainerPruneLibpod: {
      category: 'libpod/containers', method: 'POST', path: '/libpod/containers/prune', tag: 'containers', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'ContainerPruneLibpodFilters', encoding: 'filters', keys: ['label', 'label!', 'until'] },
      ],
    },
    ContainerShowMountedLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/showmounted', tag: 'containers', kind: 'value',
      parameters: [],
    },
    ContainersStatsAllLibpod: {
      category: 'libpod/containers', method: 'GET', path: '/libpod/containers/stats', tag: 'containers', kind: 'records', longRunning: true,
      parameters: [
        { name: 'containers', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'interval', in: 'query', type: 'integer', since: 'v3.4.1' },
        { name: 'all', in: 'query', type: 'boolean', since: 'v4.7.0' },
      ],
    },
    SystemEventsLibpod: {
      category: 'libpod/events', method: 'GET', path: '/libpod/events', tag: 'system', kind: 'records', longRunning: true,
      parameters: [
        { name: 'since', in: 'query', type: 'string' },
        { name: 'until', in: 'query', type: 'string' },
        { name: 'filters', in: 'query', type: 'SystemEventsLibpodFilters', encoding: 'filters', keys: ['container', 'event', 'image', 'pod', 'volume', 'type', 'label'] },
        { name: 'stream', in: 'query', type: 'boolean' },
      ],
    },
    ExecInspectLibpod: {
      category: 'libpod/exec', method: 'GET', path: '/libpod/exec/{id}/json', tag: 'exec', kind: 'value',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
      ],
    },
    ExecResizeLibpod: {
      category: 'libpod/exec', method: 'POST', path: '/libpod/exec/{id}/resize', tag: 'exec', kind: 'nothing',
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'h', in: 'query', type: 'integer' },
        { name: 'w', in: 'query', type: 'integer' },
        { name: 'running', in: 'query', type: 'boolean' },
      ],
    },
    ExecStartLibpod: {
      category: 'libpod/exec', method: 'POST', path: '/libpod/exec/{id}/start', tag: 'exec', kind: 'hijack', longRunning: true,
      parameters: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'control', in: 'body', type: 'ExecStartLibpodRequest', default: '{}' },
      ],
    },
    GenerateSystemdLibpod: {
      category: 'libpod/generate', method: 'GET', path: '/libpod/generate/{name}/systemd', tag: 'containers', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'useName', in: 'query', type: 'boolean' },
        { name: 'new', in: 'query', type: 'boolean' },
        { name: 'noHeader', in: 'query', type: 'boolean' },
        { name: 'stopTimeout', in: 'query', type: 'integer' },
        { name: 'restartPolicy', in: 'query', type: 'string' },
        { name: 'containerPrefix', in: 'query', type: 'string' },
        { name: 'podPrefix', in: 'query', type: 'string' },
        { name: 'separator', in: 'query', type: 'string' },
        { name: 'startTimeout', in: 'query', type: 'integer', since: 'v4.0.2' },
        { name: 'restartSec', in: 'query', type: 'integer', since: 'v4.0.2' },
        { name: 'wants', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.0.2' },
        { name: 'after', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.0.2' },
        { name: 'requires', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.0.2' },
        { name: 'templateUnitFile', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'additionalEnvVariables', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.3.0' },
      ],
    },
    GenerateKubeLibpod: {
      category: 'libpod/generate', method: 'GET', path: '/libpod/generate/kube', tag: 'containers', kind: 'text',
      parameters: [
        { name: 'names', in: 'query', type: 'string[]', required: true, encoding: 'repeat' },
        { name: 'service', in: 'query', type: 'boolean' },
        { name: 'type', in: 'query', type: 'string', since: 'v4.5.0' },
        { name: 'replicas', in: 'query', type: 'integer', since: 'v4.5.0' },
        { name: 'noTrunc', in: 'query', type: 'boolean', since: 'v4.7.0' },
        { name: 'podmanOnly', in: 'query', type: 'boolean', since: 'v4.7.0' },
      ],
    },
    ImageDeleteLibpod: {
      category: 'libpod/images', method: 'DELETE', path: '/libpod/images/{name}', tag: 'images', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'lookupManifest', in: 'query', type: 'boolean', since: 'v4.2.1' },
        { name: 'ignore', in: 'query', type: 'boolean', since: 'v5.4.0' },
      ],
    },
    ImageChangesLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/changes', tag: 'images', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'parent', in: 'query', type: 'string', since: 'v3.3.1' },
        { name: 'diffType', in: 'query', type: 'string', since: 'v3.3.1' },
      ],
    },
    ImageExistsLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/exists', tag: 'images', kind: 'exists',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ImageGetLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/get', tag: 'images', kind: 'bytes',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'format', in: 'query', type: 'string' },
        { name: 'compress', in: 'query', type: 'boolean' },
      ],
    },
    ImageHistoryLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/history', tag: 'images', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ImageInspectLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/json', tag: 'images', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ImagePushLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/{name}/push', tag: 'images', kind: 'records', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'destination', in: 'query', type: 'string' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json' },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'format', in: 'query', type: 'string' },
        { name: 'quiet', in: 'query', type: 'boolean', since: 'v4.2.1' },
        { name: 'removeSignatures', in: 'query', type: 'boolean', since: 'v4.2.1' },
        { name: 'compressionFormat', in: 'query', type: 'string', since: 'v4.3.0' },
        { name: 'compressionLevel', in: 'query', type: 'integer', since: 'v4.6.0' },
        { name: 'forceCompressionFormat', in: 'query', type: 'boolean', since: 'v4.7.0' },
        { name: 'retry', in: 'query', type: 'integer', since: 'v5.0.2' },
        { name: 'retryDelay', in: 'query', type: 'string', since: 'v5.0.2' },
      ],
    },
    ImageResolveLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/resolve', tag: 'images', kind: 'value', since: 'v5.0.2',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ImageTagLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/{name}/tag', tag: 'images', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
      ],
    },
    ImageTreeLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/{name}/tree', tag: 'images', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'whatrequires', in: 'query', type: 'boolean' },
      ],
    },
    ImageUntagLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/{name}/untag', tag: 'images', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'repo', in: 'query', type: 'string' },
        { name: 'tag', in: 'query', type: 'string' },
      ],
    },
    ImageExportLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/export', tag: 'images', kind: 'bytes',
      parameters: [
        { name: 'format', in: 'query', type: 'string' },
        { name: 'references', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'compress', in: 'query', type: 'boolean' },
        { name: 'ociAcceptUncompressedLayers', in: 'query', type: 'boolean', since: 'v4.0.2' },
      ],
    },
    ImageImportLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/import', tag: 'images', kind: 'value', consumes: 'application/x-tar', longRunning: true,
      parameters: [
        { name: 'changes', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'message', in: 'query', type: 'string' },
        { name: 'reference', in: 'query', type: 'string' },
        { name: 'url', in: 'query', type: 'string' },
        { name: 'upload', in: 'body', type: 'bytes', required: true },
        { name: 'Architecture', in: 'query', type: 'string', since: 'v4.1.0' },
        { name: 'OS', in: 'query', type: 'string', since: 'v4.1.0' },
        { name: 'Variant', in: 'query', type: 'string', since: 'v4.1.0' },
      ],
    },
    ImageListLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/json', tag: 'images', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'filters', in: 'query', type: 'ImageListLibpodFilters', encoding: 'filters', keys: ['after', 'since', 'before', 'containers', 'dangling', 'id', 'digest', 'intermediate', 'label', 'readonly', 'manifest', 'reference', 'until', 'label!'] },
      ],
    },
    ImageLoadLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/load', tag: 'images', kind: 'value', consumes: 'application/x-tar', longRunning: true,
      parameters: [
        { name: 'upload', in: 'body', type: 'bytes', required: true },
      ],
    },
    ImagePruneLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/prune', tag: 'images', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'ImagePruneLibpodFilters', encoding: 'filters', keys: ['dangling', 'until', 'label', 'label!'] },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'external', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'buildcache', in: 'query', type: 'boolean', since: 'v5.3.0' },
      ],
    },
    ImagePullLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/pull', tag: 'images', kind: 'records', longRunning: true,
      parameters: [
        { name: 'reference', in: 'query', type: 'string' },
        { name: 'credentials', in: 'query', type: 'string', until: 'v3.2.3' },
        { name: 'Arch', in: 'query', type: 'string' },
        { name: 'OS', in: 'query', type: 'string' },
        { name: 'Variant', in: 'query', type: 'string' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'allTags', in: 'query', type: 'boolean' },
        { name: 'policy', in: 'query', type: 'string', since: 'v3.2.2' },
        { name: 'X-Registry-Auth', in: 'header', type: 'RegistryAuth', encoding: 'base64url-json', since: 'v3.3.1' },
        { name: 'quiet', in: 'query', type: 'boolean', since: 'v3.4.1' },
        { name: 'credentials', in: 'query', type: 'string', since: 'v3.4.1', until: 'v4.4.0' },
        { name: 'compatMode', in: 'query', type: 'boolean', since: 'v4.8.0' },
        { name: 'retry', in: 'query', type: 'integer', since: 'v5.0.2' },
        { name: 'retrydelay', in: 'query', type: 'string', since: 'v5.0.2' },
        { name: 'pullProgress', in: 'query', type: 'boolean', since: 'v6.0.0' },
      ],
    },
    ImageDeleteAllLibpod: {
      category: 'libpod/images', method: 'DELETE', path: '/libpod/images/remove', tag: 'images', kind: 'value',
      parameters: [
        { name: 'images', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'ignore', in: 'query', type: 'boolean', since: 'v4.1.0' },
        { name: 'lookupManifest', in: 'query', type: 'boolean', since: 'v4.2.1' },
        { name: 'noprune', in: 'query', type: 'boolean', since: 'v4.3.0' },
      ],
    },
    ImageScpLibpod: {
      category: 'libpod/images', method: 'POST', path: '/libpod/images/scp/{name}', tag: 'images', kind: 'value', since: 'v4.2.1', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'destination', in: 'query', type: 'string' },
        { name: 'quiet', in: 'query', type: 'boolean' },
      ],
    },
    ImageSearchLibpod: {
      category: 'libpod/images', method: 'GET', path: '/libpod/images/search', tag: 'images', kind: 'value',
      parameters: [
        { name: 'term', in: 'query', type: 'string' },
        { name: 'limit', in: 'query', type: 'integer' },
        { name: 'noTrunc', in: 'query', type: 'boolean', until: 'v3.4.4' },
        { name: 'filters', in: 'query', type: 'ImageSearchLibpodFilters', encoding: 'filters', keys: ['is-automated', 'is-official', 'stars'] },
        { name: 'tlsVerify', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'listTags', in: 'query', type: 'boolean', since: 'v4.0.2' },
      ],
    },
    SystemInfoLibpod: {
      category: 'libpod/info', method: 'GET', path: '/libpod/info', tag: 'system', kind: 'value',
      parameters: [],
    },
    KubeApplyLibpod: {
      category: 'libpod/kube', method: 'POST', path: '/libpod/kube/apply', tag: 'containers', kind: 'text', since: 'v4.4.0', consumes: 'application/yaml', longRunning: true,
      parameters: [
        { name: 'caCertFile', in: 'query', type: 'string' },
        { name: 'kubeConfig', in: 'query', type: 'string' },
        { name: 'namespace', in: 'query', type: 'string' },
        { name: 'service', in: 'query', type: 'boolean' },
        { name: 'file', in: 'query', type: 'string' },
        { name: 'request', in: 'body', type: 'bytes' },
      ],
    },
    LocalBuildLibpod: {
      category: 'libpod/local', method: 'POST', path: '/libpod/local/build', tag: 'images', kind: 'records', since: 'v5.7.0', longRunning: true,
      parameters: [
        { name: 'X-Registry-Config', in: 'header', type: 'RegistryConfig', encoding: 'base64url-json' },
        { name: 'localcontextdir', in: 'query', type: 'string', required: true },
        { name: 'dockerfile', in: 'query', type: 'string' },
        { name: 't', in: 'query', type: 'string | string[]', encoding: 'repeat' },
        { name: 'allplatforms', in: 'query', type: 'boolean' },
        { name: 'additionalbuildcontexts', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'extrahosts', in: 'query', type: 'string' },
        { name: 'nohosts', in: 'query', type: 'boolean' },
        { name: 'remote', in: 'query', type: 'string' },
        { name: 'q', in: 'query', type: 'boolean' },
        { name: 'compatvolumes', in: 'query', type: 'boolean' },
        { name: 'createdannotation', in: 'query', type: 'boolean' },
        { name: 'sourcedateepoch', in: 'query', type: 'number' },
        { name: 'rewritetimestamp', in: 'query', type: 'boolean' },
        { name: 'timestamp', in: 'query', type: 'number' },
        { name: 'inheritlabels', in: 'query', type: 'boolean' },
        { name: 'inheritannotations', in: 'query', type: 'boolean' },
        { name: 'nocache', in: 'query', type: 'boolean' },
        { name: 'cachefrom', in: 'query', type: 'string' },
        { name: 'pull', in: 'query', type: 'boolean' },
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
        { name: 'layerLabel', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'layers', in: 'query', type: 'boolean' },
        { name: 'networkmode', in: 'query', type: 'string' },
        { name: 'platform', in: 'query', type: 'string | string[]', encoding: 'repeat' },
        { name: 'target', in: 'query', type: 'string' },
        { name: 'outputs', in: 'query', type: 'string' },
        { name: 'httpproxy', in: 'query', type: 'boolean' },
        { name: 'unsetenv', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'unsetlabel', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'unsetannotation', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'volume', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'manifest', in: 'query', type: 'string' },
        { name: 'addcaps', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'annotations', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'devices', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dnsoptions', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dnssearch', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dnsservers', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'dropcaps', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'excludes', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'labelopts', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'ulimits', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'apparmor', in: 'query', type: 'string' },
        { name: 'from', in: 'query', type: 'string' },
        { name: 'isolation', in: 'query', type: 'string' },
        { name: 'outputformat', in: 'query', type: 'string' },
        { name: 'pullpolicy', in: 'query', type: 'string' },
        { name: 'seccomp', in: 'query', type: 'string' },
        { name: 'nsoptions', in: 'query', type: 'BuildNamespace[]', encoding: 'json' },
        { name: 'ignore', in: 'query', type: 'boolean' },
        { name: 'rusage', in: 'query', type: 'boolean' },
        { name: 'jobs', in: 'query', type: 'integer' },
        { name: 'cgroupparent', in: 'query', type: 'string' },
        { name: 'cpusetmems', in: 'query', type: 'string' },
        { name: 'rusagelogfile', in: 'query', type: 'string' },
        { name: 'secrets', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'identitylabel', in: 'query', type: 'boolean' },
        { name: 'osfeature', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'osversion', in: 'query', type: 'string' },
        { name: 'setenv', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'cacheto', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'cachettl', in: 'query', type: 'string' },
        { name: 'cppflags', in: 'query', type: 'string[]', encoding: 'json' },
        { name: 'omithistory', in: 'query', type: 'boolean' },
        { name: 'skipunusedstages', in: 'query', type: 'boolean' },
        { name: 'groupadd', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'retry', in: 'query', type: 'integer' },
        { name: 'retry-delay', in: 'query', type: 'string' },
        { name: 'sbom-scanner-image', in: 'query', type: 'string' },
        { name: 'sbom-merge-strategy', in: 'query', type: 'string' },
        { name: 'sbom-output', in: 'query', type: 'string' },
        { name: 'sbom-image-output', in: 'query', type: 'string' },
        { name: 'sbom-purl-output', in: 'query', type: 'string' },
        { name: 'sbom-image-purl-output', in: 'query', type: 'string' },
        { name: 'sbom-scanner-command', in: 'query', type: 'string[]', encoding: 'json' },
      ],
    },
    LocalImagesLibpod: {
      category: 'libpod/local', method: 'POST', path: '/libpod/local/images/load', tag: 'images', kind: 'value', since: 'v5.7.0',
      parameters: [
        { name: 'path', in: 'query', type: 'string', required: true },
      ],
    },
    ManifestCreateLibpod: {
      category: 'libpod/manifests', method: 'POST', path: '/libpod/manifests/{name}', earlierPaths: [{ path: '/libpod/manifests/create', until: 'v3.4.4' }, { path: '/libpod/manifests', until: 'v5.0.2' }], tag: 'manifests', kind: 'value',
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true, until: 'v5.0.2' },
        { name: 'image', in: 'query', type: 'string', until: 'v3.4.4' },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'images', in: 'query', type: 'string | string[]', required: true, encoding: 'repeat', since: 'v4.0.2' },
        { name: 'options', in: 'body', type: 'ManifestModifyOptions', since: 'v4.0.2' },
        { name: 'amend', in: 'query', type: 'boolean', since: 'v4.3.0' },
        { name: 'name', in: 'path', type: 'string', required: true, since: 'v5.1.0' },
      ],
    },
    ManifestModifyLibpod: {
      category: 'libpod/manifests', method: 'PUT', path: '/libpod/manifests/{name}', tag: 'manifests', kind: 'value', since: 'v4.0.2',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'options', in: 'body', type: 'ManifestModifyOptions', required: true },
        { name: 'tlsVerify', in: 'query', type: 'boolean', since: 'v4.1.0' },
      ],
    },
    ManifestDeleteLibpod: {
      category: 'libpod/manifests', method: 'DELETE', path: '/libpod/manifests/{name}', tag: 'manifests', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'digest', in: 'query', type: 'string', until: 'v3.4.4' },
        { name: 'ignore', in: 'query', type: 'boolean', since: 'v5.4.0' },
      ],
    },
    ManifestExistsLibpod: {
      category: 'libpod/manifests', method: 'GET', path: '/libpod/manifests/{name}/exists', tag: 'manifests', kind: 'exists',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    ManifestInspectLibpod: {
      category: 'libpod/manifests', method: 'GET', path: '/libpod/manifests/{name}/json', tag: 'manifests', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'tlsVerify', in: 'query', type: 'boolean', since: 'v4.4.0' },
      ],
    },
    ManifestPushLibpod: {
      category: 'libpod/manifests', method: 'POST', path: '/libpod/manifests/{name}/registry/{destination}', earlierPaths: [{ path: '/libpod/manifests/{name}/push', until: 'v3.4.4' }], tag: 'manifests', kind: 'records', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'destination', in: 'query', type: 'string', required: true, until: 'v3.4.4' },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'destination', in: 'path', type: 'string', required: true, since: 'v4.0.2' },
        { name: 'quiet', in: 'query', type: 'boolean', since: 'v4.3.0' },
        { name: 'addCompression', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.7.0' },
        { name: 'forceCompressionFormat', in: 'query', type: 'boolean', since: 'v4.7.0' },
      ],
    },
    NetworkDeleteLibpod: {
      category: 'libpod/networks', method: 'DELETE', path: '/libpod/networks/{name}', tag: 'networks', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
      ],
    },
    NetworkConnectLibpod: {
      category: 'libpod/networks', method: 'POST', path: '/libpod/networks/{name}/connect', tag: 'networks', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'create', in: 'body', type: 'LibpodNetworkConnectRequest', until: 'v4.1.0' },
        { name: 'create', in: 'body', type: 'networkConnectRequestLibpod', since: 'v4.1.1' },
      ],
    },
    NetworkDisconnectLibpod: {
      category: 'libpod/networks', method: 'POST', path: '/libpod/networks/{name}/disconnect', tag: 'networks', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'create', in: 'body', type: 'LibpodNetworkDisconnectRequest', until: 'v3.4.4' },
        { name: 'create', in: 'body', type: 'NetworkCompatDisconnectRequest', since: 'v4.0.2', until: 'v4.1.0' },
        { name: 'create', in: 'body', type: 'networkDisconnectRequest', since: 'v4.1.1' },
      ],
    },
    NetworkExistsLibpod: {
      category: 'libpod/networks', method: 'GET', path: '/libpod/networks/{name}/exists', tag: 'networks', kind: 'exists',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    NetworkInspectLibpod: {
      category: 'libpod/networks', method: 'GET', path: '/libpod/networks/{name}/json', tag: 'networks', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    NetworkUpdateLibpod: {
      category: 'libpod/networks', method: 'POST', path: '/libpod/networks/{name}/update', tag: 'networks', kind: 'nothing', since: 'v4.4.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'update', in: 'body', type: 'networkUpdateRequestLibpod' },
      ],
    },
    NetworkCreateLibpod: {
      category: 'libpod/networks', method: 'POST', path: '/libpod/networks/create', tag: 'networks', kind: 'value',
      parameters: [
        { name: 'name', in: 'query', type: 'string', until: 'v3.4.4' },
        { name: 'create', in: 'body', type: 'NetworkCreateOptions', until: 'v3.4.4' },
        { name: 'create', in: 'body', type: 'NetworkCreateLibpod', since: 'v4.0.2', until: 'v4.1.0' },
        { name: 'create', in: 'body', type: 'networkCreateLibpod', since: 'v4.1.1' },
        { name: 'ignoreIfExists', in: 'query', type: 'boolean', since: 'v4.4.0' },
      ],
    },
    NetworkListLibpod: {
      category: 'libpod/networks', method: 'GET', path: '/libpod/networks/json', tag: 'networks', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'NetworkListLibpodFilters', encoding: 'filters', keys: ['name', 'driver', 'id', 'label', 'label!', 'until', 'dangling'] },
      ],
    },
    NetworkPruneLibpod: {
      category: 'libpod/networks', method: 'POST', path: '/libpod/networks/prune', tag: 'networks', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'NetworkPruneLibpodFilters', encoding: 'filters', keys: ['label', 'label!', 'until'] },
      ],
    },
    PlayKubeLibpod: {
      category: 'libpod/play', method: 'POST', path: '/libpod/play/kube', tag: 'containers', kind: 'value', consumes: 'application/yaml', longRunning: true,
      parameters: [
        { name: 'network', in: 'query', type: 'string', until: 'v3.4.4' },
        { name: 'tlsVerify', in: 'query', type: 'boolean' },
        { name: 'logDriver', in: 'query', type: 'string' },
        { name: 'start', in: 'query', type: 'boolean' },
        { name: 'staticIPs', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'staticMACs', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'request', in: 'body', type: 'bytes' },
        { name: 'network', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.0.2' },
        { name: 'logOptions', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.0.2' },
        { name: 'noHosts', in: 'query', type: 'boolean', since: 'v4.0.2' },
        { name: 'annotations', in: 'query', type: 'map of string', encoding: 'json', since: 'v4.1.0' },
        { name: 'publishPorts', in: 'query', type: 'string[]', encoding: 'repeat', since: 'v4.4.0' },
        { name: 'serviceContainer', in: 'query', type: 'boolean', since: 'v4.5.0' },
        { name: 'wait', in: 'query', type: 'boolean', since: 'v4.5.0' },
        { name: 'noTrunc', in: 'query', type: 'boolean', since: 'v4.7.0' },
        { name: 'userns', in: 'query', type: 'string', since: 'v4.7.0' },
        { name: 'replace', in: 'query', type: 'boolean', since: 'v4.8.0' },
        { name: 'publishAllPorts', in: 'query', type: 'boolean', since: 'v5.0.2' },
        { name: 'build', in: 'query', type: 'boolean', since: 'v5.3.0' },
        { name: 'noHostname', in: 'query', type: 'boolean', since: 'v5.4.0' },
        { name: 'noPodPrefix', in: 'query', type: 'boolean', since: 'v5.7.0' },
      ],
    },
    PlayKubeDownLibpod: {
      category: 'libpod/play', method: 'DELETE', path: '/libpod/play/kube', tag: 'containers', kind: 'value', since: 'v3.4.1', consumes: 'application/yaml', longRunning: true,
      parameters: [
        { name: 'request', in: 'body', type: 'bytes' },
        { name: 'force', in: 'query', type: 'boolean', since: 'v4.4.0' },
      ],
    },
    PodDeleteLibpod: {
      category: 'libpod/pods', method: 'DELETE', path: '/libpod/pods/{name}', tag: 'pods', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'timeout', in: 'query', type: 'integer', since: 'v4.0.2' },
      ],
    },
    PodExistsLibpod: {
      category: 'libpod/pods', method: 'GET', path: '/libpod/pods/{name}/exists', tag: 'pods', kind: 'exists',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    PodInspectLibpod: {
      category: 'libpod/pods', method: 'GET', path: '/libpod/pods/{name}/json', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    PodKillLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/{name}/kill', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'signal', in: 'query', type: 'string' },
      ],
    },
    PodPauseLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/{name}/pause', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    PodRestartLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/{name}/restart', tag: 'pods', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    PodStartLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/{name}/start', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    PodStopLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/{name}/stop', tag: 'pods', kind: 'value', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 't', in: 'query', type: 'integer' },
      ],
    },
    PodTopLibpod: {
      category: 'libpod/pods', method: 'GET', path: '/libpod/pods/{name}/top', tag: 'pods', kind: 'records', longRunning: true,
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'stream', in: 'query', type: 'boolean' },
        { name: 'ps_args', in: 'query', type: 'string' },
        { name: 'delay', in: 'query', type: 'integer', since: 'v4.0.2' },
      ],
    },
    PodUnpauseLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/{name}/unpause', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    PodCreateLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/create', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'create', in: 'body', type: 'PodSpecGenerator', default: '{}' },
      ],
    },
    PodListLibpod: {
      category: 'libpod/pods', method: 'GET', path: '/libpod/pods/json', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'PodListLibpodFilters', encoding: 'filters', keys: ['ctr-ids', 'ctr-names', 'ctr-number', 'ctr-status', 'id', 'name', 'status', 'label', 'label!', 'until', 'network'] },
      ],
    },
    PodPruneLibpod: {
      category: 'libpod/pods', method: 'POST', path: '/libpod/pods/prune', tag: 'pods', kind: 'value',
      parameters: [],
    },
    PodStatsAllLibpod: {
      category: 'libpod/pods', method: 'GET', path: '/libpod/pods/stats', tag: 'pods', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'namesOrIDs', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'stream', in: 'query', type: 'boolean', since: 'v6.0.0' },
        { name: 'delay', in: 'query', type: 'integer', since: 'v6.0.0' },
      ],
    },
    QuadletInstallLibpod: {
      category: 'libpod/quadlets', method: 'POST', path: '/libpod/quadlets', tag: 'quadlets', kind: 'value', since: 'v5.8.0', consumes: 'application/x-tar',
      parameters: [
        { name: 'replace', in: 'query', type: 'boolean' },
        { name: 'reload-systemd', in: 'query', type: 'boolean' },
        { name: 'request', in: 'body', type: 'bytes' },
      ],
    },
    QuadletDeleteAllLibpod: {
      category: 'libpod/quadlets', method: 'DELETE', path: '/libpod/quadlets', tag: 'quadlets', kind: 'value', since: 'v5.8.0',
      parameters: [
        { name: 'quadlets', in: 'query', type: 'string[]', encoding: 'repeat' },
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'ignore', in: 'query', type: 'boolean' },
        { name: 'reload-systemd', in: 'query', type: 'boolean' },
      ],
    },
    QuadletDeleteLibpod: {
      category: 'libpod/quadlets', method: 'DELETE', path: '/libpod/quadlets/{name}', tag: 'quadlets', kind: 'value', since: 'v5.8.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'ignore', in: 'query', type: 'boolean' },
        { name: 'reload-systemd', in: 'query', type: 'boolean' },
      ],
    },
    QuadletExistsLibpod: {
      category: 'libpod/quadlets', method: 'GET', path: '/libpod/quadlets/{name}/exists', tag: 'quadlets', kind: 'exists', since: 'v5.8.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    QuadletFileLibpod: {
      category: 'libpod/quadlets', method: 'GET', path: '/libpod/quadlets/{name}/file', tag: 'quadlets', kind: 'text', since: 'v5.8.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    QuadletListLibpod: {
      category: 'libpod/quadlets', method: 'GET', path: '/libpod/quadlets/json', tag: 'quadlets', kind: 'value', since: 'v5.7.0',
      parameters: [
        { name: 'filters', in: 'query', type: 'QuadletListLibpodFilters', encoding: 'filters', keys: ['name'] },
      ],
    },
    SecretDeleteLibpod: {
      category: 'libpod/secrets', method: 'DELETE', path: '/libpod/secrets/{name}', tag: 'secrets', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'all', in: 'query', type: 'boolean' },
      ],
    },
    SecretExistsLibpod: {
      category: 'libpod/secrets', method: 'GET', path: '/libpod/secrets/{name}/exists', tag: 'secrets', kind: 'exists', since: 'v4.5.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    SecretInspectLibpod: {
      category: 'libpod/secrets', method: 'GET', path: '/libpod/secrets/{name}/json', tag: 'secrets', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'showsecret', in: 'query', type: 'boolean', since: 'v4.7.0' },
      ],
    },
    SecretCreateLibpod: {
      category: 'libpod/secrets', method: 'POST', path: '/libpod/secrets/create', tag: 'secrets', kind: 'value', consumes: 'application/octet-stream',
      parameters: [
        { name: 'name', in: 'query', type: 'string', required: true },
        { name: 'driver', in: 'query', type: 'string' },
        { name: 'request', in: 'body', type: 'bytes' },
        { name: 'driveropts', in: 'query', type: 'map of string', encoding: 'json', since: 'v3.3.1', until: 'v4.2.1' },
        { name: 'driveropts', in: 'query', type: 'string', since: 'v4.3.0' },
        { name: 'labels', in: 'query', type: 'map of string', encoding: 'json', since: 'v4.3.0' },
        { name: 'replace', in: 'query', type: 'boolean', since: 'v4.7.0' },
        { name: 'ignore', in: 'query', type: 'boolean', since: 'v5.6.0' },
      ],
    },
    SecretListLibpod: {
      category: 'libpod/secrets', method: 'GET', path: '/libpod/secrets/json', tag: 'secrets', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'SecretListLibpodFilters', encoding: 'filters', since: 'v4.3.0', keys: ['name', 'id'] },
      ],
    },
    SystemCheckLibpod: {
      category: 'libpod/system', method: 'POST', path: '/libpod/system/check', tag: 'system', kind: 'value', since: 'v5.2.0',
      parameters: [
        { name: 'quick', in: 'query', type: 'boolean' },
        { name: 'repair', in: 'query', type: 'boolean' },
        { name: 'repair_lossy', in: 'query', type: 'boolean' },
        { name: 'unreferenced_layer_max_age', in: 'query', type: 'string' },
      ],
    },
    SystemDataUsageLibpod: {
      category: 'libpod/system', method: 'GET', path: '/libpod/system/df', tag: 'system', kind: 'value',
      parameters: [],
    },
    SystemPruneLibpod: {
      category: 'libpod/system', method: 'POST', path: '/libpod/system/prune', tag: 'system', kind: 'value',
      parameters: [
        { name: 'all', in: 'query', type: 'boolean' },
        { name: 'volumes', in: 'query', type: 'boolean' },
        { name: 'external', in: 'query', type: 'boolean', since: 'v4.4.0' },
        { name: 'filters', in: 'query', type: 'SystemPruneLibpodFilters', encoding: 'filters', since: 'v5.0.2', keys: ['label', 'label!', 'until'] },
        { name: 'build', in: 'query', type: 'boolean', since: 'v5.4.0' },
      ],
    },
    SystemVersionLibpod: {
      category: 'libpod/version', method: 'GET', path: '/libpod/version', tag: 'system', kind: 'value',
      parameters: [],
    },
    VolumeDeleteLibpod: {
      category: 'libpod/volumes', method: 'DELETE', path: '/libpod/volumes/{name}', tag: 'volumes', kind: 'nothing',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'force', in: 'query', type: 'boolean' },
        { name: 'timeout', in: 'query', type: 'integer', since: 'v4.0.2' },
      ],
    },
    VolumeExistsLibpod: {
      category: 'libpod/volumes', method: 'GET', path: '/libpod/volumes/{name}/exists', tag: 'volumes', kind: 'exists',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeExportLibpod: {
      category: 'libpod/volumes', method: 'GET', path: '/libpod/volumes/{name}/export', tag: 'volumes', kind: 'bytes', since: 'v5.6.0',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeImportLibpod: {
      category: 'libpod/volumes', method: 'POST', path: '/libpod/volumes/{name}/import', tag: 'volumes', kind: 'nothing', since: 'v5.6.0', consumes: 'application/octet-stream',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'inputStream', in: 'body', type: 'bytes' },
      ],
    },
    VolumeInspectLibpod: {
      category: 'libpod/volumes', method: 'GET', path: '/libpod/volumes/{name}/json', tag: 'volumes', kind: 'value',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
      ],
    },
    VolumeCreateLibpod: {
      category: 'libpod/volumes', method: 'POST', path: '/libpod/volumes/create', tag: 'volumes', kind: 'value',
      parameters: [
        { name: 'create', in: 'body', type: 'VolumeCreate', default: '{}', until: 'v4.1.0' },
        { name: 'create', in: 'body', type: 'LibpodVolumeCreateOptions', default: '{}', since: 'v4.1.1' },
      ],
    },
    VolumeListLibpod: {
      category: 'libpod/volumes', method: 'GET', path: '/libpod/volumes/json', tag: 'volumes', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'VolumeListLibpodFilters', encoding: 'filters', keys: ['after', 'since', 'name', 'driver', 'scope', 'label', 'label!', 'opt', 'until', 'dangling'] },
      ],
    },
    VolumePruneLibpod: {
      category: 'libpod/volumes', method: 'POST', path: '/libpod/volumes/prune', tag: 'volumes', kind: 'value',
      parameters: [
        { name: 'filters', in: 'query', type: 'VolumePruneLibpodFilters', encoding: 'filters', keys: ['label', 'label!', 'until', 'after', 'since'] },
        { name: 'dryrun', in: 'query', type: 'boolean', since: 'v6.0.0' },
      ],
    },
    ManifestAddLibpod: {
      category: 'libpod/manifests', method: 'POST', path: '/libpod/manifests/{name}/add', tag: 'manifests', kind: 'value', until: 'v3.4.4',
      parameters: [
        { name: 'name', in: 'path', type: 'string', required: true },
        { name: 'options', in: 'body', type: 'ManifestAddOpts' },
      ],
    },
  },
};
