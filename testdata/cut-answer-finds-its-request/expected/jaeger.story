  +0.000s   6.744s  serviceaccounts: shop default [ServiceAccount] object.identity=inferred
  +0.000s   6.744s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201] attribution=inferred truncated=true
                        = {"apiVersion":"v1","kind":"ServiceAccount","metadata":{"name":"default","namespace":"shop"}}
