  +1.000s   0.910s  pods: shop one [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +1.000s   0.910s    alice: alice create [201 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"one","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:04Z"},"spec":{"containers":[{"name":"app","image":"app:1","env":[{"name":"DB_PASSWORD","value":"<redacted 5f9c64fca61e>"}]},{"name":"proxy","image":"proxy:1","env":[{"name":"MESH_TOKEN","value":"<redacted 70d9e2054e83>…
  +1.000s   0.000s      kube-apiserver: authentication time.evidence=inferred
  +1.000s   0.000s      kube-apiserver: authorization time.evidence=inferred
  +1.000s   0.703s      kube-apiserver: mutating-webhook time.evidence=inferred
  +1.000s   0.703s        kube-apiserver: check.policy.example time.evidence=inferred
  +1.000s   0.703s        kube-apiserver: inject.mesh.example time.evidence=inferred
  +1.703s   0.180s      kube-apiserver: validating-webhook time.evidence=inferred
  +1.883s   0.004s      kube-apiserver: etcd time.evidence=inferred
  +1.887s   0.000s      kube-apiserver: serialize-response-object time.evidence=inferred

  +0.000s   0.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
  +0.000s   0.004s    alice: alice update [200 rv -> 12] diff.base=unknown
                        @ +0.000s mutating webhook webhook=check.policy.example configuration=policy patch=metadata.labels null -> {"checked":"yes"}
