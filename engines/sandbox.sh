#!/bin/bash
# Runs in new network, mount, process, host name and IPC namespaces: gives the engine a machine of its own on the
# file system of this one, and becomes its first process.
#
#   sandbox.sh ROOT NAME [REGISTRY_CONFIG REGISTRY_LOG]... -- ENGINE [ARGUMENT]...
set -eu
root=$1 name=$2
shift 2

echo "$name" >/proc/sys/kernel/hostname

# An engine keeps its sockets, locks and process ids in /run, under names that can't be chosen.
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/lock /run/sandbox/cgroup /run/sandbox/etc /run/sandbox/work

# /sys shows the network namespace it was mounted in. The cgroups move over from the old one.
mount --rbind /sys/fs/cgroup /run/sandbox/cgroup
mount -t sysfs sysfs /sys
mount --rbind /run/sandbox/cgroup /sys/fs/cgroup
umount --lazy /run/sandbox/cgroup

# Its own /etc, for /etc/docker. In memory, because not every file system can be an overlay's upper half.
mount -t overlay -o lowerdir=/etc,upperdir=/run/sandbox/etc,workdir=/run/sandbox/work overlay /etc

# Lets containers ask for shared bind mounts, still apart from the machine's own mounts.
mount --make-rshared /

# Last, for it hides mount: the programs and libraries of the engine's suite, with the machine's kernel modules.
if [ -d /usr/lib/modules ]; then mount --bind /usr/lib/modules "$root/usr/lib/modules"; fi
mount --rbind "$root/usr" /usr

/bin/busybox ip link set lo up
while [ "$1" != -- ]; do
  docker-registry serve "$1" >"$2" 2>&1 &
  shift 2
done
shift
exec docker-init -- "$@"
