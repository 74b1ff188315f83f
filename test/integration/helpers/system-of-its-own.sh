#!/bin/bash
# Runs a program on a system of its own, as far as Podman's configuration goes. It has to be started in a mount namespace
# of its own.
#
#   system-of-its-own.sh FILES SOCKETS PODMAN REPOSITORY NODE UID VARIABLE=VALUE... -- PROGRAM...
#
# FILES may have etc/containers, usr/share/containers and home. SOCKETS has the sockets of the system and of the user.
# The unpacked PODMAN, the REPOSITORY and NODE appear in /run, where each user may read them.
set -eu
files=$1 sockets=$2 podman=$3 repository=$4 node=$5 uid=$6
shift 6

mount -t tmpfs -o mode=755 tmpfs /run
for folder in etc usr/share; do
  mkdir -p "/run/new/$folder" "/run/work/$folder"
  mount -t overlay -o "lowerdir=/$folder,upperdir=/run/new/$folder,workdir=/run/work/$folder" overlay "/$folder"
  rm -rf "/$folder/containers"
  if [ -d "$files/$folder/containers" ]; then cp -R "$files/$folder/containers" "/$folder/"; fi
done

user=/run/user/$uid
mkdir -p /run/programs /run/repository /run/podman "$user/podman"
touch /run/node /run/podman/podman.sock "$user/podman/podman.sock"
chown -R "$uid" "$user" "$files/home"
mount --bind "$podman" /run/programs
mount --bind "$repository" /run/repository
mount --bind "$node" /run/node
mount --bind "$sockets/system.sock" /run/podman/podman.sock
mount --bind "$sockets/user.sock" "$user/podman/podman.sock"
cd /run/repository

exec setpriv --reuid "$uid" --regid "$uid" --clear-groups env -i PATH="$PATH" HOME="$files/home" "$@"
