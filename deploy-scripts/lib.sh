# shellcheck shell=bash
# What the commands in this folder share. Sourced, never run.

# shellcheck disable=SC2034 # Used by those who source this.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
server_target=$root/kiosk-server/target

# Each argument is a line.
say() { printf '%s\n' "$@"; }

warn() { printf '%s\n' "$@" >&2; }

fail() {
  warn "$@"
  exit 1
}

# The major version of the Java in a folder, such as 25; nothing when there is none.
java_version() {
  [[ -x $1/bin/java && -r $1/release ]] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Every folder that may hold a Java, most wanted first.
java_candidates() {
  [[ -z ${JAVA_HOME:-} ]] || printf '%s\n' "$JAVA_HOME"
  local on_path
  on_path=$(command -v java || true)
  [[ -z $on_path ]] || dirname "$(dirname "$(readlink -f "$on_path")")"
  local folder
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/*jre* \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
    [[ ! -d $folder ]] || printf '%s\n' "$folder"
  done
}

# The home of a Java 25; with "javac" as argument, of one that can compile too.
# shellcheck disable=SC2120 # Most callers need no compiler.
find_java() {
  local home
  while read -r home; do
    if [[ $(java_version "$home") == 25 && -x $home/bin/${1:-java} ]]; then
      printf '%s\n' "$home"
      return 0
    fi
  done < <(java_candidates)
  return 1
}

java_missing="Java 25 was not found (looked at JAVA_HOME, the path and the usual folders).
Install one of these, or set JAVA_HOME to it:
  Debian, Ubuntu   apt install temurin-25-jdk      (after adding Adoptium's repository, adoptium.net/installation/linux)
                   apt install openjdk-25-jdk      (where the release has it; openjdk-25-jre-headless is enough to run)
  any other        the Temurin 25 archive from adoptium.net, unpacked anywhere"

# The flags that the server runs with; DECISIONS.md says how they were chosen.
java_flags() {
  printf '%s\n' -XX:+UseSerialGC -Xms64m -Xmn40m "-Xmx${KIOSK_MEMORY:-512m}" -XX:MinHeapFreeRatio=20 \
    -XX:MaxHeapFreeRatio=40 -XX:+UseCompactObjectHeaders \
    -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
}

# Where the start-up cache for this Java, these jars and these flags is, or would be.
aot_cache() {
  local key
  key=$({
    cat "$1/release"
    java_flags
    stat -L -c '%n %s %Y' "$server_target"/kiosk-server.jar "$server_target"/lib/*.jar
  } | sha256sum | cut -c1-16)
  printf '%s/kiosk-%s.aot\n' "$server_target" "$key"
}

# Sends a GET over loopback and prints the body; fails when nobody answers with 200.
http_get() {
  local port=$1 path=$2 status line
  {
    exec {http}<>"/dev/tcp/127.0.0.1/$port"
  } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$path" >&"$http"
  status=
  read -r -t 10 -u "$http" status || true
  while read -r -t 10 -u "$http" line && [[ $line != $'\r' ]]; do :; done
  timeout 30 cat <&"$http" || true
  exec {http}>&-
  [[ $status == *" 200 "* ]]
}

# A field of the outermost object of a one-line JSON text.
json_field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }

# Whether nobody listens on a port of this machine.
port_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
