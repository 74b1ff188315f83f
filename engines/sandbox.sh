#!/bin/bash
# Runs in new network, mount, process, host name and IPC namespaces. Prepares them for the engine, which shares the file
# system of this machine, and then becomes the first process of the sandbox.
#
#   sandbox.sh ROOT NAME SETTINGS CGROUP [FOLDER]... -- [REGISTRY_CONFIG REGISTRY_LOG]... -- ENGINE [ARGUMENT]...
#
# SETTINGS is a folder whose files the engine has in its /etc. With CGROUP, the engine sees one version of cgroups alone
# (version 1 if the machine has both), and CGROUP is the top of all cgroups that it sees. Without CGROUP (an empty word), it
# sees the cgroups of the machine. Each FOLDER is the engine's own, in memory, and begins empty.
set -eu
root=$1 name=$2 settings=$3 cgroup=$4
unified=
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then unified=yes; fi

# A namespace of cgroups begins at the cgroup of the process that makes the namespace.
if [ -n "$cgroup" ] && [ -z "${IN_CGROUP:-}" ]; then
  hierarchies=(/sys/fs/cgroup/*/)
  if [ -n "$unified" ]; then hierarchies=(/sys/fs/cgroup/); fi
  for hierarchy in "${hierarchies[@]}"; do
    if [ "$hierarchy" = /sys/fs/cgroup/unified/ ]; then continue; fi
    mkdir -p "$hierarchy$cgroup"
    # A cgroup for processors has none at first in version 1, and processes cannot join it then.
    for file in cpuset.cpus cpuset.mems; do
      if [ -e "$hierarchy$file" ]; then cat "$hierarchy$file" >"$hierarchy$cgroup/$file"; fi
    done
    echo $$ >"$hierarchy$cgroup/cgroup.procs"
  done
  IN_CGROUP=yes exec unshare --cgroup bash "$0" "$@"
fi
unset IN_CGROUP
shift 4

# In version 2, a cgroup with processes cannot pass on its controllers. So the engine itself runs below the top.
if [ -n "$cgroup" ] && [ -n "$unified" ]; then
  mkdir -p "/sys/fs/cgroup/$cgroup/engine"
  echo $$ >"/sys/fs/cgroup/$cgroup/engine/cgroup.procs"
fi

echo "$name" >/proc/sys/kernel/hostname

# An engine keeps its sockets, locks and process ids in /run, under fixed names. So each engine has its own /run.
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/lock /run/sandbox/cgroup /run/sandbox/etc /run/sandbox/work

# /sys shows the network namespace in which it was mounted, so it is mounted again. The cgroups are taken from the old
# /sys.
mount --rbind /sys/fs/cgroup /run/sandbox/cgroup
mount -t sysfs sysfs /sys
mount --rbind /run/sandbox/cgroup /sys/fs/cgroup
umount --lazy /run/sandbox/cgroup
if [ -n "$cgroup" ] && [ -n "$unified" ]; then
  mount --bind "/sys/fs/cgroup/$cgroup" /sys/fs/cgroup
elif [ -n "$cgroup" ]; then
  if [ -d /sys/fs/cgroup/unified ]; then umount --lazy /sys/fs/cgroup/unified; fi
  for hierarchy in /sys/fs/cgroup/*/; do
    if [ -d "$hierarchy$cgroup" ]; then mount --bind "$hierarchy$cgroup" "$hierarchy"; fi
  done
fi

# The engine writes to /etc/docker, so it has its own /etc. The changes are kept in memory, because not every file system
# can be the upper layer of an overlay.
mount -t overlay -o lowerdir=/etc,upperdir=/run/sandbox/etc,workdir=/run/sandbox/work overlay /etc
cp -r "$settings/." /etc/

while [ "$1" != -- ]; do
  mkdir -p "$1"
  mount -t tmpfs -o mode=1777 tmpfs "$1"
  shift
done
shift

# Containers can then have shared bind mounts. The mounts stay separate from those of the machine.
mount --make-rshared /

# The programs and libraries of the engine's suite, with the machine's kernel modules. This is the last mount, because it
# hides the program mount.
if [ -d /usr/lib/modules ]; then mount --bind /usr/lib/modules "$root/usr/lib/modules"; fi
mount --rbind "$root/usr" /usr

/bin/busybox ip link set lo up
while [ "$1" != -- ]; do
  docker-registry serve "$1" >"$2" 2>&1 &
  shift 2
done
shift
exec docker-init -- "$@"
