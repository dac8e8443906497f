  +0.000s   0.004s  customresourcedefinitions: widgets.shop.example.com [CustomResourceDefinition aaaaaaaa-0009-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 5]
                        = {"kind":"CustomResourceDefinition","apiVersion":"apiextensions.k8s.io/v1","metadata":{"name":"widgets.shop.example.com","uid":"aaaaaaaa-0009-4000-8000-000000000000","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"group":"shop.example.com","scope":"Namespaced","names":{"plural":"widgets","kind":"Widget"},"versions":[{"name":"v1","served":true,"storage":true,"schema":{"ope…

  +5.000s   2.004s  gadgets: shop clock [Gadget aaaaaaaa-0003-4000-8000-000000000000]
  +5.000s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"Gadget","apiVersion":"other.example.com/v1","metadata":{"name":"clock","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"size":2}}
  +6.000s   0.004s    alice: alice patch scale [200 rv -> 31 inferred] attribution=inferred
  +7.000s   0.004s    shop:widget-operator: system:serviceaccount:shop:widget-operator update status [200 rv 31 -> 32] diff.evidence=inferred diff.unseen_versions=1
                        Δ spec.size 2 -> 4
                        Δ status null -> {"count":4}
                        · metadata.resourceVersion "30" -> "32"

  +9.000s   2.004s  gizmos: shop clock [Gizmo aaaaaaaa-0004-4000-8000-000000000000]
  +9.000s   0.004s    alice: alice create [201 rv -> 40]
                        = {"kind":"Gizmo","apiVersion":"other.example.com/v1","metadata":{"name":"clock","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"40","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":2}}
 +10.000s   0.004s    alice: alice patch scale [200 rv -> 41 inferred] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ spec.replicas 2 -> 4
                        · metadata.resourceVersion "40" -> "41"
 +11.000s   0.004s    shop:widget-operator: system:serviceaccount:shop:widget-operator update status [200 rv 41 -> 42] diff.evidence=inferred
                        Δ status null -> {"count":4}
                        · metadata.resourceVersion "41" -> "42"

  +1.000s   2.004s  widgets: shop clock [Widget aaaaaaaa-0002-4000-8000-000000000000]
  +1.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Widget","apiVersion":"shop.example.com/v1","metadata":{"name":"clock","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"size":{"count":2}}}
  +2.000s   0.004s    alice: alice patch scale [200 rv -> 21 inferred] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ spec.size.count 2 -> 4
                        · metadata.resourceVersion "20" -> "21"
  +3.000s   0.004s    shop:widget-operator: system:serviceaccount:shop:widget-operator update status [200 rv 21 -> 22] diff.evidence=inferred
                        Δ status null -> {"count":4}
                        · metadata.resourceVersion "21" -> "22"
