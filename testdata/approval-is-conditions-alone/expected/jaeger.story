  +0.000s   4.004s  certificatesigningrequests: web [CertificateSigningRequest aaaaaaaa-0001-4000-8000-000000000000]
                      @ +2.000s status.condition type=Approved status=True reason=KubectlApprove message=This CSR was approved by kubectl certificate approve. lastTransitionTime=2026-11-23T12:00:03.000000Z kelemetry.condition.written=2026-11-23T12:00:03.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"CertificateSigningRequest","apiVersion":"certificates.k8s.io/v1","metadata":{"name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"request":"QUFB","signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]},"status":{}}
  +2.000s   0.004s    bob: bob update approval [200 rv 10] attribution=inferred diff.evidence=inferred
                        Δ status.conditions null -> [{"lastTransitionTime":"2026-11-23T12:00:03Z","lastUpdateTime":"2026-11-23T12:00:03Z","message":"This CSR was approved by kubectl certificate approve.","reason":"KubectlApprove","status":"True","type":"Approved"}]
  +3.000s   0.004s    certificate-controller: system:serviceaccount:kube-system:certificate-controller update status [200 rv 11] attribution=inferred diff.evidence=inferred
                        Δ status.certificate null -> "Q0VSVA=="
                        · metadata.resourceVersion "10" -> "11"
  +4.000s   0.004s    alice: alice patch [200 rv -> 13] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "13"
