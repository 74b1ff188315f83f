#!/bin/bash
# Runs in new mount and process namespaces: gives an ssh server the programs of its suite and an /etc of its own, and
# becomes it. Its network is this machine's.
#
#   sshd.sh ROOT CONFIGURATION
set -eu

mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/sshd /run/far/etc /run/far/work
mount -t overlay -o lowerdir=/etc,upperdir=/run/far/etc,workdir=/run/far/work overlay /etc
# Whoever logs in starts with no profile; sshd wants a user of its own.
cat >/etc/passwd <<'USERS'
root:x:0:0:root:/:/bin/sh
sshd:x:100:65534:sshd:/run/sshd:/bin/false
USERS

# Last, for it hides mount.
mount --rbind "$1/usr" /usr
exec /usr/sbin/sshd -D -e -f "$2"
