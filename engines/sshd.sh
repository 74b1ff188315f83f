#!/bin/bash
# Runs in new mount and process namespaces. Gives an ssh server the programs of its suite and its own /etc, and then
# becomes the ssh server. The network is this machine's.
#
#   sshd.sh ROOT CONFIGURATION
set -eu

mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/sshd /run/far/etc /run/far/work
mount -t overlay -o lowerdir=/etc,upperdir=/run/far/etc,workdir=/run/far/work overlay /etc
# Users log in without a profile. sshd needs its own user.
cat >/etc/passwd <<'USERS'
root:x:0:0:root:/:/bin/sh
sshd:x:100:65534:sshd:/run/sshd:/bin/false
USERS

# This is the last mount, because it hides the program mount.
mount --rbind "$1/usr" /usr
exec /usr/sbin/sshd -D -e -f "$2"
