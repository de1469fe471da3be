// A static build takes only the members of libgit2.a that something refers to. These definitions
// come first, so that the members for TLS, SSH and Kerberos are never taken: they would bring more
// libraries, and reading the certificates of the machine costs 7 ms at each start. Fetching over
// the network is then gone; this program only reads.

#ifdef INFORCE_STATIC

int git_mbedtls_stream_global_init(void) { return 0; }
int git_mbedtls__set_cert_location(const char *file, const char *path) {
  (void)file;
  (void)path;
  return -1;
}
int git_mbedtls_stream_new(void **out, const char *host, const char *port) {
  (void)out;
  (void)host;
  (void)port;
  return -1;
}
int git_mbedtls_stream_wrap(void **out, void *in, const char *host) {
  (void)out;
  (void)in;
  (void)host;
  return -1;
}
int git_transport_ssh_global_init(void) { return 0; }
int git_smart_subtransport_ssh(void **out, void *owner, void *parameter) {
  (void)out;
  (void)owner;
  (void)parameter;
  return -1;
}
int git_transport_ssh_with_paths(void **out, void *owner, void *payload) {
  (void)out;
  (void)owner;
  (void)payload;
  return -1;
}
int git_http_auth_negotiate(void **out, const void *url) {
  (void)out;
  (void)url;
  return -1;
}

#else

typedef int inforce_git_stubs_are_empty;

#endif
