#!/bin/bash
# Runs in new network, mount, process, host name and IPC namespaces. Prepares them for the engine, which shares the file
# system of this machine, and then becomes the first process of the sandbox.
#
#   sandbox.sh ROOT NAME [REGISTRY_CONFIG REGISTRY_LOG]... -- ENGINE [ARGUMENT]...
set -eu
root=$1 name=$2
shift 2

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

# The engine writes to /etc/docker, so it has its own /etc. The changes are kept in memory, because not every file system
# can be the upper layer of an overlay.
mount -t overlay -o lowerdir=/etc,upperdir=/run/sandbox/etc,workdir=/run/sandbox/work overlay /etc

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
