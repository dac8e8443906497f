  +0.000s   0.004s  customresourcedefinitions: widgets.shop.example.com [CustomResourceDefinition aaaaaaaa-0009-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 5]
                        = {"kind":"CustomResourceDefinition","apiVersion":"apiextensions.k8s.io/v1","metadata":{"name":"widgets.shop.example.com","uid":"aaaaaaaa-0009-4000-8000-000000000000","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"group":"shop.example.com","names":{"kind":"Widget","plural":"widgets"},"scope":"Namespaced","versions":[{"name":"v1","served":true,"storage":true,"schema":{"ope…

  +1.000s   1.004s  widgets: shop clock [Widget aaaaaaaa-0001-4000-8000-000000000000]
  +1.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Widget","apiVersion":"shop.example.com/v1","metadata":{"name":"clock","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"parts":[{"sku":"hand","count":2},{"sku":"dial","count":1}],"tags":["new","blue"],"steps":["cut","paint"]}}
  +2.000s   0.004s    alice: alice update [200 rv 10 -> 11]
                        Δ spec.parts[sku=gear] null -> {"sku":"gear","count":5}
                        Δ spec.parts[sku=hand].count 2 -> 3
                        Δ spec.steps[1] null -> "polish"
                        Δ spec.tags[="new"] "new" -> null
                        Δ spec.tags[="sale"] null -> "sale"
                        · metadata.resourceVersion "10" -> "11"
