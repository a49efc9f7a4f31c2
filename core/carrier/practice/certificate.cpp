// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/certificate.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Freed {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed>;
using X509Pointer = std::unique_ptr<X509, Freed>;
using Bio = std::unique_ptr<BIO, Freed>;

constexpr long Lifetime = 30L * 24 * 3600;

bool addExtension(X509 *to, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, to, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed> extension{X509V3_EXT_conf_nid(nullptr, &context, kind, value)};
    return extension && X509_add_ext(to, extension.get(), -1) == 1;
}

bool setName(X509_NAME *name, const char *commonName)
{
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName),
                                      -1, -1, 0)
        == 1;
}

X509Pointer begin(EVP_PKEY *key, const char *commonName)
{
    X509Pointer certificate{X509_new()};
    quint32 serial = 1;
    if (!certificate || RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return {};
    const bool fine = X509_set_version(certificate.get(), 2) == 1
        && ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), static_cast<long>(serial >> 1) + 1) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600)
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), Lifetime)
        && X509_set_pubkey(certificate.get(), key) == 1
        && setName(X509_get_subject_name(certificate.get()), commonName);
    return fine ? std::move(certificate) : X509Pointer{};
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray pemOf(X509 *certificate)
{
    const Bio bio{BIO_new(BIO_s_mem())};
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? contentOf(bio.get()) : QByteArray();
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio bio{BIO_new(BIO_s_mem())};
    return bio && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1
        ? contentOf(bio.get())
        : QByteArray();
}

X509Pointer makeAuthority(EVP_PKEY *key)
{
    X509Pointer authority = begin(key, "Practice carrier authority");
    const bool fine = authority && X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get())) == 1
        && addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(authority.get(), authority.get(), NID_subject_key_identifier, "hash")
        && X509_sign(authority.get(), key, EVP_sha256()) > 0;
    return fine ? std::move(authority) : X509Pointer{};
}

X509Pointer makeLeaf(EVP_PKEY *key, X509 *authority, EVP_PKEY *authorityKey)
{
    X509Pointer leaf = begin(key, "localhost");
    const bool fine = leaf && X509_set_issuer_name(leaf.get(), X509_get_subject_name(authority)) == 1
        && addExtension(leaf.get(), authority, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(leaf.get(), authority, NID_ext_key_usage, "serverAuth")
        && addExtension(leaf.get(), authority, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1")
        && addExtension(leaf.get(), authority, NID_authority_key_identifier, "keyid")
        && X509_sign(leaf.get(), authorityKey, EVP_sha256()) > 0;
    return fine ? std::move(leaf) : X509Pointer{};
}

} // namespace

Result<Certificate> makeCertificate()
{
    const Error failed{ErrorKind::Invalid, u"The certificate cannot be made."_s};
    const Key authorityKey{EVP_EC_gen("P-256")};
    const Key key{EVP_EC_gen("P-256")};
    if (!authorityKey || !key)
        return failed;
    const X509Pointer authority = makeAuthority(authorityKey.get());
    const X509Pointer leaf = authority ? makeLeaf(key.get(), authority.get(), authorityKey.get()) : X509Pointer{};
    if (!leaf)
        return failed;
    Certificate made;
    made.authorityPem = pemOf(authority.get());
    made.configuration = QSslConfiguration::defaultConfiguration();
    made.configuration.setLocalCertificateChain(
        {QSslCertificate(pemOf(leaf.get()), QSsl::Pem), QSslCertificate(made.authorityPem, QSsl::Pem)});
    made.configuration.setPrivateKey(QSslKey(pemOf(key.get()), QSsl::Ec, QSsl::Pem));
    made.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (made.configuration.privateKey().isNull())
        return failed;
    return made;
}

} // namespace textback::practice
