<?xml version="1.0" encoding="UTF-8"?>
<!-- Particulars on facing pages: the pupil on the left (even) page, the family on the right one. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:variable name="ll-so-doi" select="ceiling(count($hoc-sinh) div 28)"/>
  <xsl:variable name="ll-moi-trang">
    <xsl:choose>
      <xsl:when test="$hoc-sinh"><xsl:value-of select="ceiling(count($hoc-sinh) div $ll-so-doi)"/></xsl:when>
      <xsl:otherwise>1</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="ll-cao">
    <xsl:choose>
      <xsl:when test="$ll-moi-trang &gt; 24"><xsl:value-of select="238 div $ll-moi-trang"/></xsl:when>
      <xsl:otherwise>9.9</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="ly-lich">
    <xsl:for-each select="$hoc-sinh[position() mod $ll-moi-trang = 1 or $ll-moi-trang = 1]">
      <xsl:variable name="nhom" select=". | following-sibling::r:pupil[position() &lt; $ll-moi-trang]"/>
      <xsl:call-template name="ly-lich-trai"><xsl:with-param name="nhom" select="$nhom"/></xsl:call-template>
      <xsl:call-template name="ly-lich-phai"><xsl:with-param name="nhom" select="$nhom"/></xsl:call-template>
    </xsl:for-each>
    <xsl:if test="not($hoc-sinh)">
      <xsl:call-template name="ly-lich-trai"><xsl:with-param name="nhom" select="/.."/></xsl:call-template>
      <xsl:call-template name="ly-lich-phai"><xsl:with-param name="nhom" select="/.."/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="ly-lich-trai">
    <xsl:param name="nhom"/>
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:call-template name="tieu-de"><xsl:with-param name="chu" select="'SƠ YẾU LÝ LỊCH HỌC SINH'"/></xsl:call-template>
        <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="9.5pt" text-align="center" display-align="center">
          <fo:table-column column-width="9mm"/>
          <fo:table-column column-width="49mm"/>
          <fo:table-column column-width="19mm"/>
          <fo:table-column column-width="31mm"/>
          <fo:table-column column-width="9mm"/>
          <fo:table-column column-width="14mm"/>
          <fo:table-column column-width="20mm"/>
          <fo:table-column column-width="34mm"/>
          <fo:table-header>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="8"/></xsl:call-template>
            <fo:table-row height="13mm">
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Số TT'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ và tên'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Ngày sinh'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Nơi sinh'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Nam/ nữ'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Dân tộc'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Đối tượng ưu tiên'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Địa chỉ gia đình'"/></xsl:call-template>
            </fo:table-row>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="8"/></xsl:call-template>
          </fo:table-header>
          <fo:table-body>
            <xsl:call-template name="dong-trong"><xsl:with-param name="nhom" select="$nhom"/><xsl:with-param name="cot" select="8"/></xsl:call-template>
            <xsl:for-each select="$nhom">
              <xsl:variable name="roi" select="boolean(r:left)"/>
              <fo:table-row height="{$ll-cao}mm">
                <xsl:call-template name="o-ten">
                  
                  <xsl:with-param name="rong" select="49"/>
                  <xsl:with-param name="chu" select="9.5"/>
                  <xsl:with-param name="hai-dong" select="true()"/>
                </xsl:call-template>
                <xsl:call-template name="o"><xsl:with-param name="text" select="@birth"/><xsl:with-param name="roi" select="$roi"/></xsl:call-template>
                <xsl:call-template name="o-dai"><xsl:with-param name="text" select="r:particulars/@birthplace"/></xsl:call-template>
                <xsl:call-template name="o"><xsl:with-param name="text" select="@gender"/></xsl:call-template>
                <xsl:call-template name="o-dai"><xsl:with-param name="text" select="r:particulars/@ethnicity"/></xsl:call-template>
                <xsl:call-template name="o-dai"><xsl:with-param name="text" select="r:particulars/@priority"/></xsl:call-template>
                <xsl:call-template name="o-dai">
                  <xsl:with-param name="text">
                    <xsl:value-of select="r:particulars/@commune"/>
                    <xsl:if test="r:particulars/@commune != '' and r:particulars/@province != ''">, </xsl:if>
                    <xsl:value-of select="r:particulars/@province"/>
                  </xsl:with-param>
                  
                </xsl:call-template>
              </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="8"/><xsl:with-param name="thu" select="@no"/></xsl:call-template>
            </xsl:for-each>
          </fo:table-body>
        </fo:table>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="ly-lich-phai">
    <xsl:param name="nhom"/>
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:call-template name="tieu-de">
          <xsl:with-param name="chu" select="'SƠ YẾU LÝ LỊCH HỌC SINH'"/>
          <xsl:with-param name="phu" select="'(tiếp theo; số thứ tự ở trang này là số thứ tự ở trang bên)'"/>
        </xsl:call-template>
        <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="9.5pt" text-align="center" display-align="center">
          <fo:table-column column-width="9mm"/>
          <fo:table-column column-width="60mm"/>
          <fo:table-column column-width="60mm"/>
          <fo:table-column column-width="56mm"/>
          <fo:table-header>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="4"/></xsl:call-template>
            <fo:table-row height="13mm">
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Số TT'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ tên cha, nghề nghiệp, điện thoại, email (hoặc người giám hộ)'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ tên mẹ, nghề nghiệp, điện thoại, email (hoặc người giám hộ)'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Những thay đổi cần chú ý trong năm học'"/></xsl:call-template>
            </fo:table-row>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="4"/></xsl:call-template>
          </fo:table-header>
          <fo:table-body>
            <xsl:call-template name="dong-trong"><xsl:with-param name="nhom" select="$nhom"/><xsl:with-param name="cot" select="4"/></xsl:call-template>
            <xsl:for-each select="$nhom">
              <fo:table-row height="{$ll-cao}mm">
                <xsl:call-template name="o"><xsl:with-param name="text" select="@no"/></xsl:call-template>
                <xsl:call-template name="o-dai">
                  
                  <xsl:with-param name="text">
                    <xsl:value-of select="r:particulars/@father"/>
                    <xsl:if test="r:particulars/@father = ''"><xsl:call-template name="giam-ho"/></xsl:if>
                  </xsl:with-param>
                </xsl:call-template>
                <xsl:call-template name="o-dai">
                  
                  <xsl:with-param name="text">
                    <xsl:value-of select="r:particulars/@mother"/>
                    <xsl:if test="r:particulars/@mother = '' and r:particulars/@father != ''"><xsl:call-template name="giam-ho"/></xsl:if>
                  </xsl:with-param>
                </xsl:call-template>
                <xsl:call-template name="o-dai">
                  
                  <xsl:with-param name="text">
                    <xsl:value-of select="@note"/>
                    <xsl:if test="@note != '' and r:particulars/@disability != ''">; </xsl:if>
                    <xsl:value-of select="r:particulars/@disability"/>
                  </xsl:with-param>
                </xsl:call-template>
              </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="4"/><xsl:with-param name="thu" select="@no"/></xsl:call-template>
            </xsl:for-each>
          </fo:table-body>
        </fo:table>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="giam-ho">
    <xsl:if test="r:particulars/@guardian != ''">Người giám hộ: <xsl:value-of select="r:particulars/@guardian"/></xsl:if>
  </xsl:template>

  <!-- A left-aligned cell whose letter shrinks with the length of the text. -->
  <xsl:template name="o-dai">
    <xsl:param name="text"/>
    <fo:table-cell border-right-style="solid" border-right-width="{$net}"
        text-align="left" padding-left="0.8mm" padding-right="0.4mm">
      <fo:block line-height="1.05" hyphenate="false">
        <xsl:attribute name="font-size">
          <xsl:choose>
            <xsl:when test="string-length($text) &gt; 90">6.8pt</xsl:when>
            <xsl:when test="string-length($text) &gt; 40">7.6pt</xsl:when>
            <xsl:otherwise>8.8pt</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
        <xsl:value-of select="$text"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- A table must have a row, also in a class without pupils. -->
  <xsl:template name="dong-trong">
    <xsl:param name="nhom"/>
    <xsl:param name="cot"/>
    <xsl:if test="not($nhom)">
      <fo:table-row height="12mm">
        <fo:table-cell number-columns-spanned="{$cot}" border-right-style="solid" border-right-width="{$net}">
          <fo:block font-style="italic">Lớp chưa có học sinh</fo:block>
        </fo:table-cell>
      </fo:table-row>
      <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$cot"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
