"""Postfix, unpacked: one instance, one line of master.cf for each address it serves."""

import os

from .smtp_server import BEHAVIOURS

# Users of the private passwd and group files that Postfix sees; the host's stay untouched.
_UID = 64125
_USERS = f"""root:x:0:0::/root:/bin/sh
nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin
postfix:x:{_UID}:{_UID}::/nonexistent:/usr/sbin/nologin
"""
_GROUPS = f"""root:x:0:
nogroup:x:65534:
postfix:x:{_UID}:
postdrop:x:{_UID + 1}:
"""

_MAIN = """
compatibility_level = 3.6
queue_directory = /mnt/work/queue
data_directory = /mnt/work/data
command_directory = /mnt/root/usr/sbin
daemon_directory = /mnt/root/usr/lib/postfix/sbin
shlib_directory = /mnt/root/usr/lib/postfix
meta_directory = /mnt/root/etc/postfix
import_environment = MAIL_CONFIG LD_LIBRARY_PATH LANG=C
mail_owner = postfix
setgid_group = postdrop
default_privs = nobody
myhostname = mail.lab
mydestination =
alias_maps =
local_recipient_maps =
inet_interfaces = all
inet_protocols = all
syslog_name = lab
maillog_file_prefixes = /mnt/work
maillog_file = /mnt/work/log
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
smtpd_peername_lookup = no
smtpd_tls_session_cache_database =
smtpd_relay_restrictions = reject
"""

# In a mount namespace of its own Postfix finds its files below /mnt, since its own user may have
# no way to the folder they are in.
_START = """
set -e
mount -t tmpfs tmpfs /mnt
mkdir /mnt/work /mnt/root
mount --bind "$1" /mnt/work
mount --bind "$2" /mnt/root
mount --bind "$3" /etc/passwd
mount --bind "$4" /etc/group
exec /mnt/root/usr/lib/postfix/sbin/master -c /mnt/work/config -d
"""

# posttls-finger sends nothing and changes to no user, but wants to see two proper names.
_FINGER = """
compatibility_level = 3.6
mail_owner = daemon
setgid_group = mail
"""

_SERVICES = """
rewrite   unix  -  -  n  -  -  trivial-rewrite
tlsmgr    unix  -  -  n  -  1  tlsmgr
anvil     unix  -  -  n  -  1  anvil
postlog   unix-dgram n - n -  1  postlogd
"""

_QUEUE = (
    *("pid", "private", "public", "maildrop", "active", "incoming", "deferred"),
    *("defer", "bounce", "corrupt", "flush", "hold", "saved", "trace"),
)


def wants(mailhost):
    """Whether a mailhost is a real Postfix where that can run."""
    return mailhost.behaviour == "postfix"


def fault_behaviour(mailhost):
    """The behaviour of the scriptable server that stands in for, or is, this mailhost."""
    return mailhost.behaviour if mailhost.behaviour in BEHAVIOURS else "ordinary"


def _private_accounts(work):
    """Writes the account files to be mounted over the host's."""
    passwd, group = work / "passwd", work / "group"
    passwd.write_text(_USERS)
    group.write_text(_GROUPS)
    return passwd, group


def write_finger_configuration(folder):
    """The configuration that posttls-finger reads."""
    folder.mkdir(parents=True)
    (folder / "main.cf").write_text(_FINGER)
    os.utime(folder / "main.cf", (0, 0))


def start(servers, work, listeners):
    """Starts Postfix for [(address, certificate chain file, key file)], on port 25."""
    config, queue, data = work / "config", work / "queue", work / "data"
    for folder in (config, data, *(queue / name for name in _QUEUE)):
        folder.mkdir(parents=True, exist_ok=True)
    for folder in queue.iterdir():
        if folder.name != "pid":
            os.chown(folder, _UID, _UID + 1 if folder.name in ("public", "maildrop") else 0)
    os.chown(data, _UID, 0)
    (config / "main.cf").write_text(_MAIN)
    lines = [
        f"{f'[{address}]' if ':' in address else address}:25 inet n - n - - smtpd\n"
        f"  -o smtpd_tls_security_level=may -o smtpd_tls_cert_file={chain}"
        f" -o smtpd_tls_key_file={key}\n"
        for address, chain, key in listeners
    ]
    (config / "master.cf").write_text(_SERVICES + "".join(lines))
    for file in config.iterdir():
        os.utime(file, (0, 0))  # Postfix waits while its configuration looks just written
    environment = {**servers.environment(), "MAIL_CONFIG": "/mnt/work/config"}
    arguments = [work, servers.root, *_private_accounts(work)]
    command = ["unshare", "--mount", "sh", "-c", _START, "sh", *arguments]
    return servers.start(command, work / "start.log", environment)
